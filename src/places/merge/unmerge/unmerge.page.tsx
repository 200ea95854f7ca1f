import { act, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mergePower } from "../../powers.ts";
import { mergeTexts } from "../merge.texts.ts";
import { findOwnPair } from "../pair/found-pair.ts";
import { pairAnswer } from "../pair/pair-answer.tsx";
import { readReason } from "../pair/pair.form.ts";
import { unmergePlaces } from "../unmerge.command.ts";
import { findUnmerging } from "./unmerge.query.ts";
import { UnmergeView } from "./unmerge.view.tsx";
import { routes } from "../../routes.ts";

export default act("places/merge/unmerge", routes.unmerge, {
  access: may(mergePower),
  find: findMerged,

  async show(visit, { pair, unmerging }, form) {
    const { db, params, locale } = visit;
    if (unmerging) {
      const body = <UnmergeView unmerging={unmerging} territory={await readTerritory(db)} form={form} />;
      return { title: mergeTexts[locale].unmerge.title, robots: "noindex", body };
    }
    return form.act === null ? { redirect: routes.pair.href(params) } : pairAnswer(visit, pair, form);
  },

  read: (form, _, { unmerging }) => (unmerging ? readReason(form, "raison") : ""),

  async run({ db, params, visitor, locale }, { unmerging }, reason) {
    const t = mergeTexts[locale].conflicts;
    if (!unmerging) return conflict(...t["undone_already"]!);
    const outcome = await unmergePlaces(db, { mergeId: unmerging.merge.id, reason, by: visitor.id });
    return outcome.ok ? done(routes.pair.href(params), "unmerged") : conflict(...t[outcome.problem]!);
  },
});

/** @throws NotFound, Forbidden as `findOwnPair`. */
async function findMerged(visit: VisitOf<typeof routes.unmerge>) {
  const pair = await findOwnPair(visit);
  return { pair, unmerging: await findUnmerging(visit.db, pair) };
}
