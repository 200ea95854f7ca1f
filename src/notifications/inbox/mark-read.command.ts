import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** How many were unread. Another's messages are not touched. */
export async function markRead(db: Db, personId: string, messageIds: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update notifications.message set read_at = now()
      where person_id = ${personId} and id = any(${messageIds}::bigint[]) and read_at is null`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** All up to the newest that the person saw: what came since stays unread. */
export async function markAllRead(db: Db, personId: string, newest: number): Promise<void> {
  await sql`
    update notifications.message set read_at = now()
    where person_id = ${personId} and id <= ${newest} and read_at is null and archived_at is null`.execute(db);
}

/** Puts messages away, read; gives how many were not put away yet. */
export async function archiveMessages(db: Db, personId: string, messageIds: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update notifications.message set archived_at = now(), read_at = coalesce(read_at, now())
    where person_id = ${personId} and id = any(${messageIds}::bigint[]) and archived_at is null`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Takes messages out from those put away. */
export async function restoreMessages(db: Db, personId: string, messageIds: readonly number[]): Promise<number> {
  const { numAffectedRows } = await sql`
    update notifications.message set archived_at = null
    where person_id = ${personId} and id = any(${messageIds}::bigint[]) and archived_at is not null`.execute(db);
  return Number(numAffectedRows ?? 0);
}
