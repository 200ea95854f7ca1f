import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A file of a call by what was chosen of it, or by the number that was typed where there are too many to choose from. Null: there is none. */
export async function findChosen(db: Db, callId: string, typed: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from calls.application where call_id = ${callId} and sent_at is not null and (id::text = ${typed} or number::text = ${typed})`.execute(db);
  return rows[0]?.id ?? null;
}
