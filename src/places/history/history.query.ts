import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";

export interface ChangedPlace {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
}

export interface Change {
  readonly at: Date;
  /** "phone": a key of `fieldNames`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string;
  readonly reason: string | null;
}

/** When, or what was changed. */
export const historyOrders = { at: "quand", field: "information" } as const;

/** The place at this address, while it is public. */
export async function findChangedPlace(db: Db, slug: string): Promise<ChangedPlace | null> {
  const { rows } = await sql<ChangedPlace>`select id, name, slug from places.place where slug = ${slug} and status = 'published'`.execute(db);
  return rows[0] ?? null;
}

/** What was changed in a record; of one field when `field` is not empty. The latest first, unless asked otherwise. */
export async function findChanges(
  db: Db,
  placeId: string,
  { field, order }: { readonly field: string; readonly order: Order<keyof typeof historyOrders> },
  { limit, offset }: Range,
): Promise<Slice<Change>> {
  const found = sql`place_id = ${placeId} and (${field} = '' or field = ${field})`;
  const sorted = {
    at: order.descending ? sql`id` : sql`id desc`,
    field: order.descending ? sql`field desc, id desc` : sql`field, id desc`,
  }[order.by];
  const [{ rows }, total] = await Promise.all([
    sql<Change>`select at, field, before, after, source, reason from places.history where ${found} order by ${sorted}
      limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from places.history where ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}

/** The fields of a record that were ever changed. */
export async function findChangedFields(db: Db, placeId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ field: string }>`select distinct field from places.history where place_id = ${placeId}`.execute(db);
  return rows.map(({ field }) => field);
}
