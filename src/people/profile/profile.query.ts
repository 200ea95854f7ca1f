import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface WaitingChange {
  readonly email: string;
  readonly expiresAt: Date;
}

/** The new address that this person asked for last, while it can still be confirmed. */
export async function findWaitingChange(db: Db, personId: string): Promise<WaitingChange | null> {
  const { rows } = await sql<WaitingChange>`
    select new_email as email, expires_at as "expiresAt" from people.email_change
    where person_id = ${personId} and confirmed_at is null and expires_at > now() order by asked_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}
