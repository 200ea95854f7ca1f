import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mergePower } from "../merge.powers.ts";
import { mergeRoutes } from "../merge.routes.ts";
import { mergeTexts } from "../merge.texts.ts";
import { isReason } from "../pair/pair.form.ts";
import { pairFor, showPair } from "../pair/pair.page.tsx";
import { unmergePlaces } from "../unmerge.command.ts";
import { findUnmerging, type Unmerging } from "./unmerge.query.ts";
import { UnmergeView } from "./unmerge.view.tsx";

export default page("places/merge/unmerge", mergeRoutes.unmerge, {
  access: may(mergePower),

  async get(visit) {
    const unmerging = await findUnmerging(visit.db, await pairFor(visit));
    return unmerging ? show(visit, unmerging) : { redirect: mergeRoutes.pair.href(visit.params) };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const pair = await pairFor(visit);
    const unmerging = await findUnmerging(db, pair);
    if (!unmerging) return { ...(await showPair(visit, pair, { conflict: "undone_already" })), status: 409 };
    const values = await visit.form();
    const reason = (values["raison"] ?? "").trim();
    if (!isReason(reason)) return { ...(await show(visit, unmerging, { values, problems: { raison: mergeTexts[locale].problems.reason } })), status: 422 };
    const outcome = await unmergePlaces(db, { mergeId: unmerging.merge.id, reason, by: visitor.id });
    if (outcome.ok) return { redirect: withQuery(mergeRoutes.pair.href(params), { fait: "unmerged" }) };
    return { ...(await showPair(visit, await pairFor(visit), { conflict: outcome.problem })), status: 409 };
  },
});

type Typed = { values: Record<string, string>; problems: Record<string, string> };

async function show({ db, locale }: Pick<Visit, "db" | "locale">, unmerging: Unmerging, typed?: Typed): Promise<HtmlAnswer> {
  const territory = await readTerritory(db);
  return { title: mergeTexts[locale].unmerge.title, robots: "noindex", body: <UnmergeView unmerging={unmerging} territory={territory} typed={typed} /> };
}
