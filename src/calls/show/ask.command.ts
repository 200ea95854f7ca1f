import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** False when the call was withdrawn or has closed meanwhile, by the clock of the database. */
export async function askQuestion(db: Db, callId: string, text: string, by: string): Promise<boolean> {
  const { rows } = await sql`
    insert into calls.question (call_id, asked_by, text)
    select c.id, ${by}, ${text} from calls.call c
    where c.id = ${callId} and c.published_at is not null and c.withdrawn_at is null and (c.closes_at is null or c.closes_at > clock_timestamp())
    returning id`.execute(db);
  return rows.length === 1;
}
