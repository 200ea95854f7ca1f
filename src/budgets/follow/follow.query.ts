import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findWaiting } from "../award/award-winners.command.ts";
import type { Phase } from "../vote.ts";

export interface Progress {
  /** Selections that wait at the check step. */
  readonly drafts: number;
  readonly batches: number;
  readonly waiting: number;
}

export async function findProgress(db: Db, voteId: string): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select (select count(*)::int from budgets.draft where vote_id = ${voteId} and checked_at is not null and cardinality(choices) > 0) as drafts,
      (select count(*)::int from budgets.paper_batch where vote_id = ${voteId} and state <> 'admitted') as batches,
      (select count(*)::int from budgets.kiosk_waiting where vote_id = ${voteId}) as waiting`.execute(db);
  return rows[0]!;
}

export interface LeftToAward {
  readonly process: string;
  readonly count: number;
}

/** Ideas of a final result that their process could not take over: an agent has to. */
export async function findLeftToAward(db: Db, voteId: string, phase: Phase): Promise<LeftToAward[]> {
  if (phase !== "sealed") return [];
  const waiting = await findWaiting(db, voteId);
  return [...Map.groupBy(waiting, ({ process }) => process)].map(([process, ideas]) => ({ process, count: ideas.length }));
}
