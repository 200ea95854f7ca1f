import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface FoundBallot {
  /** Its line in the log. */
  readonly line: number;
  readonly commitment: string;
}

/** The ballot that a receipt stands for; null when none counts under it: mistyped, or replaced by its voter since. */
export async function findBallot(db: Db, voteId: string, receipt: string): Promise<FoundBallot | null> {
  const { rows } = await sql<FoundBallot>`
    select l.line, encode(b.commitment, 'hex') as commitment
    from budgets.ballot b join budgets.log l on l.vote_id = b.vote_id and l.commitment = b.commitment
    where b.vote_id = ${voteId} and b.receipt = ${receipt}`.execute(db);
  return rows[0] ?? null;
}
