import { Forbidden } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mergePower } from "../merge.powers.ts";
import { mergeRoutes } from "../merge.routes.ts";
import { mergeTexts } from "../merge.texts.ts";
import { communesOf, mayMerge } from "../pair-scope.ts";
import { countPairs, findPairCommunes, findPairsPage, pairsOnPage } from "./pairs.query.ts";
import { Queue } from "./queue.view.tsx";
import { signalPair } from "./signal.command.ts";
import { slugIn } from "./signal.form.ts";

export default page("places/merge/queue", mergeRoutes.duplicates, {
  access: may(mergePower),

  get: (visit) => show(visit),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const values = await visit.form();
    const t = mergeTexts[locale].problems;
    const found = { one: await findPlace(visit, values["one"] ?? ""), other: await findPlace(visit, values["other"] ?? "") };
    const problems: Record<string, string> = {};
    for (const side of ["one", "other"] as const) if (!found[side]) problems[side] = t.place;
    const { one, other } = found;
    if (one && other && one.id === other.id) problems["other"] = t.samePlace;
    else if (one && !mayMerge(visitor, one, one)) problems["one"] = t.scope;
    else if (other && !mayMerge(visitor, other, other)) problems["other"] = t.scope;
    if (Object.keys(problems).length > 0 || !one || !other) return { ...(await show(visit, { values, problems })), status: 422 };
    await signalPair(db, one, other, visitor.id);
    return { redirect: withQuery(mergeRoutes.pair.href({ one: one.slug, other: other.slug }), { fait: "signalled" }) };
  },
});

function findPlace({ db }: Pick<Visit, "db">, typed: string) {
  return db
    .selectFrom("places.place")
    .select(["id", "slug", "commune_code"])
    .where("slug", "=", slugIn(typed))
    .where("status", "not in", ["merged", "refused"])
    .executeTakeFirst();
}

type Typed = { values: Record<string, string>; problems: Record<string, string> };

async function show(visit: Visit<string, Visitor>, typed?: Typed): Promise<HtmlAnswer> {
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
        typed={typed}
      />
    ),
  };
}
