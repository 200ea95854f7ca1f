import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, manages } from "#processes";
import { decidePair } from "./decide.command.ts";
import { isReason, notYet } from "./duplicate.ts";
import { findPair, type Pair } from "./duplicate.query.ts";
import { mergeProposals } from "./merge.command.ts";
import { mergeTexts } from "./merge.texts.ts";
import { PairPage } from "./pair.view.tsx";
import { unmergeProposals } from "./unmerge.command.ts";
import { routes } from "../routes.ts";

type PairVisit = Visit<"/participer/instruction/doublons/:pair", Visitor>;
type Typed = { readonly act: string; readonly reason: string; readonly problem: string; readonly status: 409 | 422 };

/** One pair: both ideas, what their authors say, and what an agent may do about them. */
export default page("ideas/merge", routes.duplicate, {
  access: agent,

  get: async (visit) => show(visit, await find(visit)),

  async post(visit) {
    const { locale } = visit;
    const pair = await find(visit);
    const form = await visit.form();
    const [act, reason] = [form["acte"] ?? "", (form["raison"] ?? "").trim()];
    const t = mergeTexts[locale].problems;
    if (!isReason(reason)) return show(visit, pair, { act, reason, problem: t.reason, status: 422 });
    const problem = await decide(visit, pair, act, reason);
    if (problem) return show(visit, await find(visit), { act, reason, problem: t[problem], status: 409 });
    return { redirect: `${routes.duplicate.href(visit.params)}?fait=${doneAs[act as keyof typeof doneAs]}` };
  },
});

const doneAs = { reunir: "reunies", distinctes: "distinctes", abandonner: "abandonne", revenir: "abandonne", defaire: "defaite" } as const;
type Problem = "ended" | "refused" | "waiting" | "moved" | "undone_already" | "kept_is_merged";

/** @throws NotFound for an act that there is not. */
async function decide({ db, visitor }: PairVisit, pair: Pair, act: string, reason: string): Promise<Problem | null> {
  const asked = { pairId: pair.id, reason, by: visitor.id, asWhom: pair.process.ownerService };
  if (act === "reunir" || act === "defaire") {
    const outcome = act === "reunir" ? await mergeProposals(db, asked) : await unmergeProposals(db, asked);
    return outcome.ok ? null : outcome.problem;
  }
  if (act !== "distinctes" && act !== "abandonner" && act !== "revenir") throw new NotFound();
  return (await decidePair(db, act === "distinctes" ? "not_duplicates" : "dropped", asked)) ? null : "ended";
}

/** @throws NotFound for a pair of a process that somebody else runs. */
async function find({ db, params, visitor }: PairVisit): Promise<Pair> {
  const pair = await findPair(db, params.pair);
  if (!pair || !(await manages(db, pair.process, visitor))) throw new NotFound();
  return pair;
}

function show({ locale, url }: PairVisit, pair: Pair, typed?: Typed): HtmlAnswer {
  const waits = notYet(pair.answers, pair.late);
  return {
    title: mergeTexts[locale].pair.title,
    robots: "noindex",
    status: typed?.status ?? 200,
    body: <PairPage pair={pair} waits={waits} typed={typed} done={url.searchParams.get("fait")} />,
  };
}
