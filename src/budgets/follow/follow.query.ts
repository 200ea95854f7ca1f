import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findWaiting } from "../award/award-winners.command.ts";
import type { Phase } from "../vote.ts";

export interface Turnout {
  readonly facet: "channel" | "commune" | "tie";
  readonly value: string;
  /** Null when fewer than five: not shown to anybody. */
  readonly voters: number | null;
}

/** Fewer than so many people in a cell would be recognised. */
const smallest = 5;

/** Nothing before the closing: growing counts would tell who comes when. */
export async function findTurnout(db: Db, voteId: string, phase: Phase): Promise<Turnout[]> {
  if (phase !== "closed" && phase !== "counted" && phase !== "sealed") return [];
  const { rows } = await sql<Turnout>`
    select facet, value, case when voters >= ${smallest} then voters end as voters
    from budgets.turnout where vote_id = ${voteId} and voters > 0 order by facet, voters desc, value`.execute(db);
  return rows;
}

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
