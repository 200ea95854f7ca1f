import { findGrantsAt } from "#people";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import type { PairMore } from "./comparison.view.tsx";
import { mayKeep } from "../may-keep.ts";
import { mergePlaces } from "../merge.command.ts";
import { mergePower } from "../merge.powers.ts";
import { mergeRoutes } from "../merge.routes.ts";
import { mergeTexts } from "../merge.texts.ts";
import { countMovable } from "../move-rows.command.ts";
import { mayMerge } from "../pair-scope.ts";
import { decideAgain, keepApart } from "../decide.command.ts";
import { findPair, type Pair } from "./pair.query.ts";
import { fromKept, isReason, type PairForm, readPairForm } from "./pair.form.ts";
import { PairView } from "./pair.view.tsx";
import { Preview } from "./preview.view.tsx";

type PairVisit = Visit<"/lieux/doublons/:one/:other", Visitor>;

/** The two records, for whoever is in charge of both. */
export async function pairFor({ db, params, visitor }: Pick<PairVisit, "db" | "params" | "visitor">): Promise<Pair> {
  const pair = await findPair(db, params);
  if (!pair) throw new NotFound();
  if (!mayMerge(visitor, pair.one, pair.other)) throw new Forbidden();
  return pair;
}

export const pairPage = page("places/merge/pair", mergeRoutes.pair, {
  access: may(mergePower),

  get: async (visit) => showPair(visit, await pairFor(visit), { done: visit.url.searchParams.get("fait") }),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const pair = await pairFor(visit);
    const form = readPairForm(await visit.form());
    if (form.step === "choix") return showPair(visit, pair, { form });
    const problems = problemsOf(pair, form, locale);
    if (problems["garder"] || !form.keep) return { ...(await showPair(visit, pair, { form, problems })), status: 422 };
    if (form.step === "apercu" || problems["raison"])
      return { ...(await showPreview(visit, pair, form, form.step === "apercu" ? {} : problems)), ...(form.step === "apercu" ? {} : { status: 422 as const }) };

    const [kept, gone] = form.keep === "one" ? (["one", "other"] as const) : (["other", "one"] as const);
    const outcome = await mergePlaces(db, {
      kept: { id: pair[kept].id, seen: form.seen[kept] },
      gone: { id: pair[gone].id, seen: form.seen[gone] },
      choices: fromKept(form.choices, form.keep),
      reason: form.reason,
      by: visitor.id,
    });
    if (outcome.ok) return { redirect: withQuery(mergeRoutes.pair.href(params), { fait: "merged" }) };
    return { ...(await showPair(visit, await pairFor(visit), { form, conflict: outcome.problem })), status: 409 };
  },
});

export const decidePage = page("places/merge/pair", mergeRoutes.decidePair, {
  access: may(mergePower),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const pair = await pairFor(visit);
    const typed = await visit.form();
    const decision = { one: pair.one.id, other: pair.other.id, by: visitor.id, reason: (typed["motif"] ?? "").trim() };
    const again = typed["etape"] === "rouvrir";
    if (!again && !isReason(decision.reason))
      return { ...(await showPair(visit, pair, { apart: { values: typed, problems: { motif: mergeTexts[locale].problems.reason } } })), status: 422 };
    const done = again ? await decideAgain(db, decision) : await keepApart(db, decision);
    if (done) return { redirect: withQuery(mergeRoutes.pair.href(params), { fait: again ? "reopened" : "two_places" }) };
    return { ...(await showPair(visit, await pairFor(visit), { conflict: "decided_already" })), status: 409 };
  },
});

function problemsOf(pair: Pair, form: PairForm, locale: Visit["locale"]): Record<string, string> {
  const t = mergeTexts[locale].problems;
  const problems: Record<string, string> = {};
  if (!form.keep) problems["garder"] = t.choice;
  else if (!mayKeep(pair[form.keep], pair[form.keep === "one" ? "other" : "one"])) problems["garder"] = t.not_shown;
  if (!isReason(form.reason)) problems["raison"] = t.reason;
  return problems;
}

export async function showPair({ db, locale }: Pick<Visit, "db" | "locale">, pair: Pair, more: PairMore): Promise<HtmlAnswer> {
  const title = mergeTexts[locale].pair.title(pair.one.name, pair.other.name);
  return { title, robots: "noindex", body: <PairView pair={pair} territory={await readTerritory(db)} {...more} /> };
}

async function showPreview({ db, locale }: Pick<Visit, "db" | "locale">, pair: Pair, form: PairForm, problems: Record<string, string>): Promise<HtmlAnswer> {
  const [kept, gone] = form.keep === "one" ? [pair.one, pair.other] : [pair.other, pair.one];
  const hosts = (await findGrantsAt(db, { kind: "place", id: gone.id })).length;
  const moving = { ...(await countMovable(db, gone.id, kept.id)), ...(hosts > 0 ? { host: hosts } : {}) };
  return {
    title: mergeTexts[locale].preview.title,
    robots: "noindex",
    body: <Preview pair={pair} form={form} moving={moving} problems={problems} territory={await readTerritory(db)} />,
  };
}
