import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface StoredMessage {
  readonly id: number;
  readonly kind: string;
  readonly payload: object;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export const perPage = 20;

/** Of the kinds that a room can say today. A page beyond the last is empty. */
export async function listMessages(db: Db, personId: string, kinds: readonly string[], page: number): Promise<StoredMessage[]> {
  const { rows } = await sql<StoredMessage>`
    select id, kind, payload, created_at as "createdAt", read_at as "readAt" from notifications.message
    where person_id = ${personId} and kind = any(${kinds}::text[])
    order by id desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(db);
  return rows;
}

export async function countMessages(db: Db, personId: string, kinds: readonly string[]): Promise<{ all: number; unread: number }> {
  const { rows } = await sql<{ all: number; unread: number }>`
    select count(*) as "all", count(*) filter (where read_at is null) as unread from notifications.message
    where person_id = ${personId} and kind = any(${kinds}::text[])`.execute(db);
  return rows[0]!;
}

export async function countUnread(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*) as unread from notifications.message where person_id = ${personId} and read_at is null`.execute(db);
  return rows[0]!.unread;
}
