import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { isUnderWay, lockCase } from "../case/lock.command.ts";
import { tellParticipants } from "../notices/notify.command.ts";
import { moveProposal } from "../move-proposal.command.ts";
import { emit } from "#platform/events/events.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { dayOf } from "#platform/time/day.ts";
import { tieAward, untieAward } from "../thread/tie.command.ts";

interface Awarding {
  readonly processId: string;
  /** Each whole: its amount is what its study concluded, else what its author estimates. */
  readonly awarded: readonly { readonly proposalId: string; readonly rank: number | null }[];
  /** Those that end here, each with its reason. */
  readonly others: readonly { readonly proposalId: string; readonly reason: string }[];
  readonly source: "jury" | "vote" | "decision";
  /** The number of a deliberation, or the address of a vote's result. */
  readonly reference: string | null;
  /** Null when a room does it by itself. */
  readonly by: string | null;
  readonly asWhom: string;
}

type AwardProblem = "envelope" | "no_cost" | "gone_on";
export type AwardOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: AwardProblem; readonly proposalId?: string };

/** Says that money was awarded to ideas of a process, or an award taken back: `{ process }`. */
export const awardsChanged = "participation.awards_changed";

/** Takes the whole transaction back. */
class NotAwarded extends Error {
  readonly problem: AwardProblem;
  readonly proposalId: string;
  constructor(problem: AwardProblem, proposalId: string) {
    super(problem);
    this.problem = problem;
    this.proposalId = proposalId;
  }
}

/**
 * Awards projects within the envelope of their process, all of them or none: the database refuses what passes it, or an amount that is
 * not the whole cost. Those of `others` are told that they are not awarded, in the same transaction. Called by the page of agents, and by
 * a room that counts votes.
 */
export async function awardProposals(db: Db, awarding: Awarding): Promise<AwardOutcome> {
  try {
    await db.transaction().execute((trx) => awardWithin(trx, awarding));
    return { ok: true };
  } catch (error) {
    if (error instanceof NotAwarded) return { ok: false, problem: error.problem, proposalId: error.proposalId };
    if (brokenConstraint(error) === "award_within_envelope") return { ok: false, problem: "envelope" };
    throw error;
  }
}

async function awardWithin(trx: Db, awarding: Awarding): Promise<void> {
  const { processId, awarded, others, source, reference, by } = awarding;
  await sql`select from processes.process where id = ${processId} for update`.execute(trx);
  // Always in one order, so that two who award at once wait for each other instead of blocking each other.
  for (const one of awarded.toSorted((a, b) => a.proposalId.localeCompare(b.proposalId))) await awardOne(trx, one, awarding);
  for (const one of others.toSorted((a, b) => a.proposalId.localeCompare(b.proposalId))) await leaveOne(trx, one, awarding);
  if (awarded.length > 0) await emit(trx, awardsChanged, { process: processId }, "participation");
  await recordAct(trx, {
    who: by ?? "participation/award",
    act: "process.award",
    room: "participation",
    about: { kind: "process", id: processId },
    after: { source, reference, awarded: awarded.map(({ proposalId }) => proposalId), notAwarded: others.map(({ proposalId }) => proposalId) },
  });
}

async function awardOne(trx: Db, { proposalId, rank }: Awarding["awarded"][number], { processId, source, reference, by, asWhom }: Awarding): Promise<void> {
  const judged = await lockCase(trx, proposalId);
  if (!judged || judged.process.id !== processId || !isUnderWay(judged)) throw new NotAwarded("gone_on", proposalId);
  const { rows } = await sql<{ cost: number | null }>`
    select coalesce(s.investment_cents, p.cost_cents) as cost from ideas.proposal p left join ideas.study s on s.proposal_id = p.id
    where p.id = ${proposalId}`.execute(trx);
  const cost = rows[0]!.cost;
  if (cost === null) throw new NotAwarded("no_cost", proposalId);
  const moved = await moveProposal(trx, { id: proposalId, to: "awarded", act: "awarded", by, asWhom, reason: reference });
  if (!moved.ok) throw new NotAwarded("gone_on", proposalId);
  await sql`
    insert into ideas.award (proposal_id, process_id, amount_cents, source, rank, reference, by, as_whom)
    values (${proposalId}, ${processId}, ${cost}, ${source}, ${rank}, ${reference}, ${by}, ${asWhom})`.execute(trx);
  await tieAward(trx, { proposalId, asWhom, day: dayOf(new Date()) });
  await tellParticipants(trx, judged, "awarded", { cents: cost, except: by, part: "attribution" });
}

async function leaveOne(trx: Db, { proposalId, reason }: Awarding["others"][number], { processId, by, asWhom }: Awarding): Promise<void> {
  const judged = await lockCase(trx, proposalId);
  if (judged?.process.id !== processId) throw new NotAwarded("gone_on", proposalId);
  const moved = await moveProposal(trx, { id: proposalId, to: "not_awarded", act: "not_awarded", by, asWhom, reason });
  if (!moved.ok) throw new NotAwarded("gone_on", proposalId);
  await tellParticipants(trx, judged, "not_awarded", { reason, except: by, part: "attribution" });
}

/** Goes back on an award before anything was delivered on it: an appeal was upheld, or a fact was wrong. Its money is free again. */
export async function withdrawAward(db: Db, given: { proposalId: string; reason: string; by: string; asWhom: string }): Promise<boolean> {
  const { proposalId, reason, by, asWhom } = given;
  return db.transaction().execute(async (trx) => {
    const judged = await lockCase(trx, proposalId);
    if (judged?.state !== "awarded") return false;
    await sql`delete from ideas.award where proposal_id = ${proposalId}`.execute(trx);
    await untieAward(trx, proposalId, { reason, by });
    await moveProposal(trx, { id: proposalId, to: "not_awarded", act: "not_awarded", by, asWhom, reason });
    await tellParticipants(trx, judged, "not_awarded", { reason, except: by, part: "attribution" });
    await emit(trx, awardsChanged, { process: judged.process.id }, "participation");
    await recordAct(trx, {
      who: by,
      act: "proposal.withdraw_award",
      room: "participation",
      about: { kind: "proposal", id: proposalId },
      before: { state: "awarded" },
      reason,
    });
    return true;
  });
}
