import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { JourneyFact } from "./journey-fact.ts";
import { mayBecome, needsReason, type ProposalState } from "./proposal.ts";

interface Move {
  readonly id: string;
  readonly to: ProposalState;
  /** What the journey calls it: "admitted", "merged_into". */
  readonly act: string;
  readonly stageId?: string | null;
  /** The person who acts; null when the house does. */
  readonly by: string | null;
  /** In what quality, as the public reads it. */
  readonly asWhom: string;
  readonly reason?: string | null;
}

type MoveOutcome =
  | { readonly ok: true; readonly from: ProposalState }
  | { readonly ok: false; readonly problem: "unknown" | "not_from_there"; readonly state?: ProposalState };

/** Says that a proposal has another state: `{ id, from, to }`. */
export const proposalMoved = "participation.proposal_moved";

/**
 * The one way from a state to another: the proposal is locked, so of two who conclude at once the second learns the state that the
 * first left. Its public journey gets a line. Call it in the transaction of the act.
 */
export async function moveProposal(trx: Db, { id, to, act, stageId = null, by, asWhom, reason = null }: Move): Promise<MoveOutcome> {
  const { rows } = await sql<{ state: ProposalState }>`select state from ideas.proposal where id = ${id} for update`.execute(trx);
  const from = rows[0]?.state;
  if (!from) return { ok: false, problem: "unknown" };
  if (!mayBecome(from, to)) return { ok: false, problem: "not_from_there", state: from };
  await sql`
    update ideas.proposal
    set state = ${to}, state_at = now(), updated_at = now(), state_reason = ${needsReason(to) ? reason : null}
    where id = ${id}`.execute(trx);
  await writeJourney(trx, { proposalId: id, act, state: to, stageId, by, asWhom, words: reason });
  await emit(trx, proposalMoved, { id, from, to }, "participation");
  return { ok: true, from };
}

interface JourneyLine {
  readonly proposalId: string;
  readonly act: string;
  readonly state?: ProposalState | null;
  readonly stageId?: string | null;
  readonly by: string | null;
  readonly asWhom: string;
  /** What somebody wrote. */
  readonly words?: string | null;
  /** What the house says of it, phrased when it is shown. */
  readonly told?: JourneyFact | null;
  /** For the team alone. */
  readonly internal?: boolean;
}

export async function writeJourney(trx: Db, line: JourneyLine): Promise<void> {
  const { proposalId, act, state = null, stageId = null, by, asWhom, words = null, told = null, internal = false } = line;
  await trx
    .insertInto("ideas.journey")
    .values({ proposal_id: proposalId, act, state, stage_id: stageId, by, as_whom: asWhom, words, told: told && JSON.stringify(told), internal })
    .execute();
}
