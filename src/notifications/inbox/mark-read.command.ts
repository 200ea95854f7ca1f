import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Another's message is not touched. */
export async function markRead(db: Db, personId: string, messageId: number): Promise<void> {
  await sql`update notifications.message set read_at = now() where person_id = ${personId} and id = ${messageId} and read_at is null`.execute(db);
}

/** All up to the newest that the person saw: what came since stays unread. */
export async function markAllRead(db: Db, personId: string, newest: number): Promise<void> {
  await sql`update notifications.message set read_at = now() where person_id = ${personId} and id <= ${newest} and read_at is null`.execute(db);
}
