import { sql } from "kysely";

import type { Explanation, Result, ResultComparison } from "#engines/budgeting/budgeting.ts";
import type { Db } from "#platform/db/db.ts";

/** One part of the budget, counted; the whole budget when it has no parts. */
export interface CountedPart {
  readonly envelope: number | null;
  readonly without: "none" | "challenged";
  readonly ballots: number;
  readonly result: Result;
  readonly explanation: Explanation;
  readonly rival: Result | null;
  readonly comparison: ResultComparison | null;
  readonly countedAt: Date;
  readonly count: number;
}

/** The last count: what stands. First without any exception, then without the challenged ballots where some are. */
export async function findResult(db: Db, voteId: string): Promise<CountedPart[]> {
  const { rows } = await sql<CountedPart>`
    select envelope, without, ballots, result, explanation, rival, comparison, counted_at as "countedAt", count
    from budgets.result
    where vote_id = ${voteId} and count = (select max(count) from budgets.result where vote_id = ${voteId})
    order by without desc, envelope nulls first`.execute(db);
  return rows;
}

export interface Departure {
  readonly projectNumber: number;
  readonly kept: boolean;
  readonly authority: string;
  readonly reason: string;
  readonly signedAt: Date;
}

export function findDepartures(db: Db, voteId: string): Promise<Departure[]> {
  return db
    .selectFrom("budgets.departure")
    .select(["project_number as projectNumber", "kept", "authority", "reason", "signed_at as signedAt"])
    .where("vote_id", "=", voteId)
    .orderBy("signed_at")
    .execute();
}
