import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Vote } from "../votes.query.ts";

interface Elector {
  readonly id: string;
  readonly personId: string | null;
}

export async function findElector(db: Db, voteId: string, hash: Buffer): Promise<Elector | null> {
  const row = await db.selectFrom("budgets.elector").select(["id", "person_id"]).where("vote_id", "=", voteId).where("key_hash", "=", hash).executeTakeFirst();
  return row ? { id: row.id, personId: row.person_id } : null;
}

/** Places of the list, or codes that were made; null for a vote that has neither. */
export async function countPlaces(db: Db, { id, electors }: Pick<Vote, "id" | "electors">): Promise<number | null> {
  if (electors !== "list" && electors !== "codes") return null;
  const { rows } = await sql<{ places: number }>`select count(*)::int as places from budgets.elector where vote_id = ${id}`.execute(db);
  return rows[0]!.places;
}

/** By what the vote asks for, beside what is declared. The database asks the same of each press. */
export async function mayVote(db: Db, voteId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select budgets.may_vote(${voteId}, ${personId}) as may`.execute(db);
  return rows[0]!.may;
}
