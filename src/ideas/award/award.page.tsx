import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { findManaged, agent } from "#processes";
import type { JudgingProcess } from "../judging/judged.query.ts";
import { readQueues } from "../judging/queue-counts.query.ts";
import { awardProposals, withdrawAward } from "./award.command.ts";
import { readAward, type TypedAward } from "./award.form.ts";
import { type AwardCandidate, readAwardCandidates, readAwarded } from "./award.query.ts";
import { awardTexts } from "./award.texts.ts";
import { AwardPage, type AwardProps } from "./award.view.tsx";
import { routes } from "../routes.ts";

type Asked = Visit<"/participer/instruction/demarche/:process/attribution", Visitor>;

/** What is awarded within the envelope of a process, whole or nothing. */
export default page("ideas/award", routes.awards, {
  access: agent,

  async get(visit) {
    return show(visit, await findManaged(visit.db, visit.params.process, visit.visitor), { done: visit.url.searchParams.get("fait") ?? undefined });
  },

  async post(visit) {
    const { db, visitor, params, now, locale } = visit;
    const process = await findManaged(db, params.process, visitor);
    const input = await visit.formInput();
    if (input.text["act"] === "withdraw") return withdraw(visit, process, input.text);
    const { candidates, ranked } = await readAwardCandidates(db, process, now);
    const ticked = input.all("award");
    const typed: Values = { ...input.text, award: ticked };
    const read = readAward(input.text, ticked, candidates, locale);
    if (!read.ok) return show(visit, process, { act: "award", values: typed, problems: read.problems, status: 422 });
    const done = await awardProposals(db, awardingOf(process, candidates, ranked, read.value, visitor.id));
    if (done.ok) return { redirect: withQuery(routes.awards.href(params), { fait: "attribue" }) };
    const idea = candidates.find(({ id }) => id === done.proposalId)?.title ?? "";
    return show(visit, process, { act: "award", values: typed, wrong: awardTexts[locale].problems[done.problem](idea), status: 409 });
  },
});

/** Those that are not ticked get their rank and the envelope as a reason, and what the agent wrote. */
function awardingOf(process: JudgingProcess, candidates: readonly AwardCandidate[], ranked: number, { awarded, reference, reason }: TypedAward, by: string) {
  const rankOf = new Map(candidates.map(({ id, rank }) => [id, rank]));
  const left = reason === null ? [] : candidates.filter(({ id }) => !awarded.includes(id));
  const why = (rank: number | null) =>
    rank === null || process.envelopeCents === null ? reason! : `${awardTexts.fr.autoReason(rank, ranked, sayEuros(process.envelopeCents, "fr"))} ${reason}`;
  return {
    processId: process.id,
    awarded: awarded.map((proposalId) => ({ proposalId, rank: rankOf.get(proposalId) ?? null })),
    others: left.map(({ id, rank }) => ({ proposalId: id, reason: why(rank) })),
    source: ranked > 0 ? ("jury" as const) : ("decision" as const),
    reference,
    by,
    asWhom: process.ownerService,
  };
}

async function withdraw(visit: Asked, process: JudgingProcess, form: Record<string, string>) {
  const { db, visitor, params, locale } = visit;
  const t = awardTexts[locale];
  const reason = (form["why"] ?? "").trim();
  const award = (await readAwarded(db, process.id)).find(({ id }) => id === form["which"]);
  const wrong = reason.length < 10 || reason.length > 2000;
  const problems = { ...(!award && { which: t.whichMissing }), ...(wrong && { why: t.reasonMissing }) };
  if (!award || wrong) return show(visit, process, { act: "withdraw", values: form, problems, status: 422 });
  const done = await withdrawAward(db, { proposalId: award.id, reason, by: visitor.id, asWhom: process.ownerService });
  if (!done) return show(visit, process, { act: "withdraw", values: form, wrong: t.withdrawGone, status: 409 });
  return { redirect: withQuery(routes.awards.href(params), { fait: "retire" }) };
}

type More = Partial<Pick<AwardProps, "act" | "values" | "problems" | "wrong">> & { readonly done?: string | undefined; readonly status?: 200 | 409 | 422 };

async function show({ db, now, locale }: Asked, process: JudgingProcess, { status = 200, done, ...said }: More) {
  const [{ candidates, ranked }, awarded, queues] = await Promise.all([
    readAwardCandidates(db, process, now),
    readAwarded(db, process.id),
    readQueues(db, process.id),
  ]);
  const t = awardTexts[locale];
  const props = { process, candidates, ranked, awarded, queues, ...said };
  const body = <AwardPage {...props} done={done === "attribue" || done === "retire" ? t.done[done] : undefined} />;
  return { title: t.title, robots: "noindex", status, body } as const;
}
