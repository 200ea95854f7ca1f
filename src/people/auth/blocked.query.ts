import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Whoever proved to be this person does not come in all the same. */
export async function isBlocked(db: Db, personId: string): Promise<boolean> {
  const { rows } = await sql<{ blocked: boolean }>`select people.is_blocked(${personId}) as blocked`.execute(db);
  return rows[0]!.blocked;
}
