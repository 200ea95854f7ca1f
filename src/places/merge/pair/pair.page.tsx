import { findGrantsAt } from "#people";
import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, again, conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { decideAgain, keepApart } from "../decide.command.ts";
import { mergePlaces } from "../merge.command.ts";
import { mergePower } from "../../powers.ts";
import { mergeTexts } from "../merge.texts.ts";
import { countMovable } from "../move-rows.command.ts";
import { findOwnPair } from "./found-pair.ts";
import { pairAnswer } from "./pair-answer.tsx";
import { choicesOf, fromKept, readChoices, readReason } from "./pair.form.ts";
import type { Pair } from "./pair.query.ts";
import { Preview } from "./preview.view.tsx";
import { routes } from "../../routes.ts";

type PairVisit = VisitOf<typeof routes.pair>;

export const pairPage = acts("places/merge/pair", routes.pair, {
  access: may(mergePower),
  find: findOwnPair,
  show: (visit, pair, form) => (showsPreview(form) ? previewAnswer(visit, pair, form) : pairAnswer(visit, pair, form)),

  acts: (step) => ({
    choose: step({ run: () => again() }),
    preview: step({ read: (form, _, pair) => readChoices(form, pair), run: () => again() }),
    merge: step({
      read: (form, _, pair) => ({
        ...readChoices(form, pair),
        seen: { one: form.text("vu_one"), other: form.text("vu_other") },
        reason: readReason(form, "raison"),
      }),
      async run({ db, params, visitor, locale }, pair, { keep, choices, seen, reason }) {
        const gone = keep === "one" ? "other" : "one";
        const outcome = await mergePlaces(db, {
          kept: { id: pair[keep].id, seen: seen[keep] },
          gone: { id: pair[gone].id, seen: seen[gone] },
          choices: fromKept(choices, keep),
          reason,
          by: visitor.id,
        });
        return outcome.ok ? done(routes.pair.href(params), "merged") : conflict(...mergeTexts[locale].conflicts[outcome.problem]!);
      },
    }),
  }),
});

/** Whether two records are one place; its forms stand on the page of the pair. */
export const decidePage = acts("places/merge/pair", routes.decidePair, {
  access: may(mergePower),
  find: findOwnPair,
  show: (visit, pair, form) => (form.act === null ? { redirect: routes.pair.href(visit.params) } : pairAnswer(visit, pair, form)),

  acts: (step) => ({
    keep_apart: step({
      read: (form) => readReason(form, "motif"),
      run: async (visit, pair, reason) => decided(visit, await keepApart(visit.db, decisionOf(visit, pair, reason)), "two_places"),
    }),
    reopen: step({ run: async (visit, pair) => decided(visit, await decideAgain(visit.db, decisionOf(visit, pair)), "reopened") }),
  }),
});

type DecisionVisit = VisitOf<typeof routes.decidePair>;

const decisionOf = ({ visitor }: DecisionVisit, { one, other }: Pair, reason = "") => ({ one: one.id, other: other.id, by: visitor.id, reason });

const decided = ({ params, locale }: DecisionVisit, done_: boolean, key: string) =>
  done_ ? done(routes.pair.href(params), key) : conflict(...mergeTexts[locale].conflicts["decided_already"]!);

/** The reason is asked for where the result is shown. */
const showsPreview = ({ act, status, problems }: FormState) => !problems["garder"] && (act === "preview" || (act === "merge" && status === 422));

async function previewAnswer({ db, locale }: PairVisit, pair: Pair, form: FormState): Promise<HtmlAnswer> {
  const { keep, choices } = choicesOf(form.values);
  const [kept, gone] = keep === "one" ? [pair.one, pair.other] : [pair.other, pair.one];
  const hosts = (await findGrantsAt(db, { kind: "place", id: gone.id })).length;
  const moving = { ...(await countMovable(db, gone.id, kept.id)), ...(hosts > 0 ? { host: hosts } : {}) };
  const body = <Preview pair={pair} keep={keep ?? "one"} choices={choices} moving={moving} territory={await readTerritory(db)} form={form} />;
  return { title: mergeTexts[locale].preview.title, robots: "noindex", body };
}
