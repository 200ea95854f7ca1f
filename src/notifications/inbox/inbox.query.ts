import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { InboxView } from "./inbox.filters.ts";

export interface StoredMessage {
  readonly id: number;
  readonly kind: string;
  readonly payload: object;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** How many of each view. */
export interface InboxCounts {
  readonly all: number;
  readonly unread: number;
  readonly archived: number;
}

/** Of the kinds that a room can say today. */
export async function listMessages(
  db: Db,
  personId: string,
  kinds: readonly string[],
  view: InboxView,
  { limit, offset }: Range,
): Promise<Slice<StoredMessage>> {
  const shown = {
    all: sql`archived_at is null`,
    unread: sql`archived_at is null and read_at is null`,
    archived: sql`archived_at is not null`,
  }[view];
  const [{ rows }, counts] = await Promise.all([
    sql<StoredMessage>`
      select id, kind, payload, created_at as "createdAt", read_at as "readAt" from notifications.message
      where person_id = ${personId} and kind = any(${kinds}::text[]) and ${shown}
      order by id desc limit ${limit} offset ${offset}`.execute(db),
    countMessages(db, personId, kinds),
  ]);
  return { rows, total: counts[view] };
}

export async function countMessages(db: Db, personId: string, kinds: readonly string[]): Promise<InboxCounts> {
  const { rows } = await sql<{ all: number; unread: number; archived: number }>`
    select count(*) filter (where archived_at is null) as "all", count(*) filter (where archived_at is null and read_at is null) as unread,
      count(*) filter (where archived_at is not null) as archived
    from notifications.message where person_id = ${personId} and kind = any(${kinds}::text[])`.execute(db);
  return rows[0]!;
}
