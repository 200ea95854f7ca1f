import type { FormState } from "#platform/ui/form-state.tsx";
import { done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import type { HtmlAnswer, Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory, type Territory } from "#territory";
import { mergePower } from "../../powers.ts";
import { mergeTexts } from "../merge.texts.ts";
import { communesOf, mayMerge } from "../pair-scope.ts";
import { countPairs, findPairCommunes, findPairs, findSignalled } from "../pairs.query.ts";
import { type PairsPage, Queue } from "./queue.view.tsx";
import { signalPair } from "./signal.command.ts";
import { slugIn } from "./signal.form.ts";
import { routes } from "../../routes.ts";

interface Reach {
  readonly territory: Territory;
  /** Null for all. */
  readonly communes: readonly string[] | null;
  /** The one that is asked for. */
  readonly commune: string | null;
}

/** Records that may be one place; a pair that nobody found is signalled by hand. */
export default list("places/merge/queue", routes.duplicates, {
  access: may(mergePower),
  find: findReach,
  filters: { commune: words("commune", 5), decided: oneOf("liste", { waiting: "a-decider", decided: "decidees" }, "waiting") },
  tabs: ["decided"],
  size: 25,
  async rows({ db }, reach, { decided: state }, range) {
    const asked = { ...reach, decided: state === "decided" };
    const [rows, counts] = await Promise.all([findPairs(db, asked, range), countPairs(db, reach)]);
    return { rows, total: counts[state] };
  },
  show,
  acts: (step) => ({
    signal: step({
      read: readSignalled,
      async run({ db, visitor }, _, { one, other }) {
        await signalPair(db, one, other, visitor.id);
        return done(routes.pair.href({ one: one.slug, other: other.slug }), "signalled");
      },
    }),
  }),
});

/** @throws Forbidden for a commune that this person does not cover */
async function findReach({ db, url, visitor }: Visit<string, Visitor>): Promise<Reach> {
  const [territory, communes] = [await readTerritory(db), communesOf(visitor)];
  const commune = territory.communeByCode(url.searchParams.get("commune") ?? "")?.commune.code ?? null;
  if (commune && communes && !communes.includes(commune)) throw new Forbidden();
  return { territory, communes, commune };
}

/** Both are there unless a problem was noted. */
async function readSignalled(form: Reader, { db, visitor }: VisitOf<typeof routes.duplicates>) {
  const t = mergeTexts[form.locale].problems;
  const one = await findSignalled(db, slugIn(form.text("one")));
  const other = await findSignalled(db, slugIn(form.text("other")));
  form.check("one", one !== undefined, t.place);
  form.check("other", other !== undefined, t.place);
  form.check("other", !one || one.id !== other?.id, t.samePlace);
  form.check("one", !one || mayMerge(visitor, one, one), t.scope);
  form.check("other", !other || mayMerge(visitor, other, other), t.scope);
  return { one: one!, other: other! };
}

async function show({ db, locale }: Visit<string, Visitor>, reach: Reach, found: PairsPage, form: FormState): Promise<HtmlAnswer> {
  const { territory, communes } = reach;
  const [counts, codes] = await Promise.all([countPairs(db, reach), findPairCommunes(db, communes)]);
  const choices = territory.communes.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  const body = <Queue found={found} counts={counts} choices={choices} nameOf={nameOf} form={form} />;
  return { title: mergeTexts[locale].queue.title, robots: "noindex", body };
}
