import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/**
 * Whether somebody has a tie to the application `a`: they wrote it, or a tie was declared or found. Whoever does neither reads nor settles
 * anything of it, whatever else they may do in the house.
 */
export const isTied = (personId: string): RawBuilder<boolean> => sql<boolean>`(a.id in (
  select tied.application_id from calls.author tied where tied.person_id = ${personId}
  union all select tied.application_id from calls.tie tied where tied.person_id = ${personId}))`;

export async function hasTie(db: Db, applicationId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select 1 as one from calls.application a where a.id = ${applicationId} and ${isTied(personId)}`.execute(db);
  return rows.length > 0;
}

/** Whether somebody has a tie to any application of a call: its committee is not theirs. */
export async function hasTieIn(db: Db, callId: string, personId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 as one from calls.application a where a.call_id = ${callId} and a.sent_at is not null and ${isTied(personId)} limit 1`.execute(db);
  return rows.length > 0;
}
