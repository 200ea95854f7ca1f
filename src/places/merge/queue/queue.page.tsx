import type { FormState } from "#platform/ui/form-state.tsx";
import { act, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { HtmlAnswer, Visit, VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mergePower } from "../merge.powers.ts";
import { mergeRoutes } from "../merge.routes.ts";
import { mergeTexts } from "../merge.texts.ts";
import { communesOf, mayMerge } from "../pair-scope.ts";
import { countPairs, findPairCommunes, findPairsPage, findSignalled, pairsOnPage } from "./pairs.query.ts";
import { Queue } from "./queue.view.tsx";
import { signalPair } from "./signal.command.ts";
import { slugIn } from "./signal.form.ts";

export default act("places/merge/queue", mergeRoutes.duplicates, {
  access: may(mergePower),
  show: (visit, _, form) => show(visit, form),
  read: readSignalled,
  async run({ db, visitor }, _, { one, other }) {
    await signalPair(db, one, other, visitor.id);
    return done(mergeRoutes.pair.href({ one: one.slug, other: other.slug }), "signalled");
  },
});

/** Both are there unless a problem was noted. */
async function readSignalled(form: Reader, { db, visitor }: VisitOf<typeof mergeRoutes.duplicates>) {
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

async function show(visit: Visit<string, Visitor>, form: FormState): Promise<HtmlAnswer> {
  const { db, url, locale, visitor } = visit;
  const communes = communesOf(visitor);
  const territory = await readTerritory(db);
  const commune = territory.communeByCode(url.searchParams.get("commune") ?? "")?.commune ?? null;
  if (commune && communes && !communes.includes(commune.code)) throw new Forbidden();
  const decided = url.searchParams.get("liste") === "decidees";
  const asked = { communes, commune: commune?.code ?? null };
  const counts = await countPairs(db, asked);
  const pages = Math.max(1, Math.ceil((decided ? counts.decided : counts.waiting) / pairsOnPage));
  const at = Math.min(Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1), pages);
  const pairs = await findPairsPage(db, { ...asked, decided, page: at });
  const codes = await findPairCommunes(db, communes);
  const choices = territory.communes.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ value: code, label: name }));
  const nameOf = (code: string) => territory.communeByCode(code)?.commune.name ?? code;
  return {
    title: mergeTexts[locale].queue.title,
    robots: "noindex",
    body: (
      <Queue
        pairs={pairs}
        counts={counts}
        decided={decided}
        commune={commune?.code ?? null}
        choices={choices}
        page={at}
        pages={pages}
        nameOf={nameOf}
        form={form}
      />
    ),
  };
}
