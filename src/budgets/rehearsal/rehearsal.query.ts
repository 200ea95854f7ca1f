import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { PublishedBallot } from "../count/ballot-file.ts";

export interface Rehearsal {
  readonly id: string;
  readonly slug: string;
  readonly ballots: number;
}

export async function findRehearsal(db: Db, voteId: string): Promise<Rehearsal | null> {
  const { rows } = await sql<Rehearsal>`
    select v.id, v.slug, c.ballots from budgets.vote v join budgets.chain c on c.vote_id = v.id where v.rehearsal_of = ${voteId}`.execute(db);
  return rows[0] ?? null;
}

/** Ballots of a rehearsal, which nobody cast in earnest. */
export async function findTestBallots(db: Db, rehearsalId: string): Promise<PublishedBallot[]> {
  const { rows } = await sql<PublishedBallot>`
    select b.receipt, b.choices, b.points from budgets.ballot b join budgets.vote v on v.id = b.vote_id
    where b.vote_id = ${rehearsalId} and v.rehearsal_of is not null order by b.receipt`.execute(db);
  return rows;
}
