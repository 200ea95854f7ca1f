import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { agent, findManaged, type StageLink, stagesOf } from "#processes";
import type { CaseProcess } from "../case/case.query.ts";
import { readQueues } from "../queue/queues.query.ts";
import { routes } from "../routes.ts";
import { awardProposals, withdrawAward } from "./award.command.ts";
import { type AwardChoice, readAward, readWithdrawal } from "./award.form.ts";
import { type AwardCandidate, type AwardedProposal, readAwardCandidates, readAwarded } from "./award.query.ts";
import { awardTexts } from "./award.texts.ts";
import { AwardPage } from "./award.view.tsx";

type AwardVisit = VisitOf<typeof routes.awards>;

interface AwardCase {
  readonly process: CaseProcess;
  readonly candidates: readonly AwardCandidate[];
  /** How many the jury ranked; 0 without a record. */
  readonly ranked: number;
  readonly awarded: readonly AwardedProposal[];
  /** The stage whose result awards by itself. */
  readonly decidedBy: StageLink | null;
}

/** What is awarded within the envelope of a process, whole or nothing. */
export default acts("ideas/award", routes.awards, {
  access: agent,
  find: findAwardCase,
  show,
  acts: (step) => ({
    award: step({
      read: (form, _, { candidates }) => readAward(form, candidates),
      async run({ db, visitor, params, locale }, found, choice) {
        if (found.decidedBy) return conflict(awardTexts[locale].byResult);
        const tried = await awardProposals(db, awardingOf(found, choice, visitor.id));
        if (tried.ok) return done(routes.awards.href(params), "attribue");
        const idea = found.candidates.find(({ id }) => id === tried.proposalId)?.title ?? "";
        return conflict(awardTexts[locale].problems[tried.problem](idea));
      },
    }),
    withdraw: step({
      read: (form, _, { awarded }) => readWithdrawal(form, awarded),
      run: async ({ db, visitor, params, locale }, { process }, withdrawal) =>
        (await withdrawAward(db, { ...withdrawal, by: visitor.id, asWhom: process.ownerService }))
          ? done(routes.awards.href(params), "retire")
          : conflict(awardTexts[locale].withdrawGone),
    }),
  }),
});

async function findAwardCase(visit: AwardVisit): Promise<AwardCase> {
  const { db, visitor, params, now } = visit;
  const process = await findManaged(db, params.process, visitor);
  const [candidates, awarded, decidedBy] = await Promise.all([
    readAwardCandidates(db, process, now),
    readAwarded(db, process.id),
    findDeciding(visit, process),
  ]);
  return { process, ...candidates, awarded, decidedBy };
}

async function findDeciding({ db, locale, offers }: AwardVisit, process: CaseProcess): Promise<StageLink | null> {
  const stages = (await stagesOf(db, process.id)).map((stage) => ({ ...stage, process }));
  for (const plug of offers.stagePlugs) {
    const deciding = await plug.awards?.(db, stages);
    const stage = stages.find(({ id }) => deciding?.has(id));
    if (stage) return plug.read?.(stage, locale) ?? null;
  }
  return null;
}

/** Those that are not ticked get their rank and the envelope as a reason, and what the agent wrote. */
function awardingOf({ process, candidates, ranked }: AwardCase, { awarded, reference, reason }: AwardChoice, by: string) {
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

async function show({ db, locale }: AwardVisit, found: AwardCase, form: FormState) {
  const t = awardTexts[locale];
  return {
    title: t.title,
    robots: "noindex",
    says: t.done,
    body: <AwardPage {...found} queues={await readQueues(db, found.process.id)} form={form} />,
  } as const;
}
