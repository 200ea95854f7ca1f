import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface UnansweredQuestion {
  readonly id: string;
  readonly text: string;
  readonly askedAt: Date;
}

/** Questions that wait for the service, oldest first. */
export async function listUnanswered(db: Db, callId: string): Promise<UnansweredQuestion[]> {
  const { rows } = await sql<UnansweredQuestion>`
    select id, text, asked_at as "askedAt" from calls.question where call_id = ${callId} and answer is null order by asked_at, id limit 100`.execute(db);
  return rows;
}
