import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type MovedTable, movedTables } from "./moved-rows.query.ts";

type Row = Readonly<Record<string, unknown>>;
/** Table → its rows as they were before they moved. */
export type MovedRows = Readonly<Record<string, readonly Row[]>>;

/** Moves what can move, and gives the rows as they were. Fields written by hand follow their fact: only those of `heldFields` move. */
export async function moveRows(trx: Db, from: string, to: string, heldFields: readonly string[]): Promise<MovedRows> {
  const moved: Record<string, readonly Row[]> = {};
  for (const one of movedTables) {
    const rows = (await movable(trx, one, from, to)).filter((row) => one.table !== "held_field" || heldFields.includes(row["field"] as string));
    await moveTo(trx, one, rows, from, to);
    if (rows.length > 0) moved[one.table] = rows;
  }
  if (moved["photo"]) await placeAfter(trx, moved["photo"], to);
  return moved;
}

async function movable(trx: Db, { table, collides }: MovedTable, from: string, to: string): Promise<Row[]> {
  const whole = sql.table(`places.${table}`);
  const free = collides ? sql`not exists (select from ${whole} o where o.place_id = ${to} and ${collides})` : sql`true`;
  const { rows } = await sql<{ row: Row }>`select to_jsonb(n) as row from ${whole} n where n.place_id = ${from} and ${free} for update`.execute(trx);
  return rows.map(({ row }) => row);
}

/** Gives the keys of the rows that moved; those that are gone, or that collide by now, stay where they are. */
async function moveTo(trx: Db, { table, key, collides }: MovedTable, rows: readonly Row[], from: string, to: string): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const whole = sql.table(`places.${table}`);
  const named = sql.join(
    key.map((column) => sql`n.${sql.ref(column)} = w.${sql.ref(column)}`),
    sql` and `,
  );
  const free = collides ? sql`not exists (select from ${whole} o where o.place_id = ${to} and ${collides})` : sql`true`;
  const result = await sql<{ key: string }>`
    update ${whole} n set place_id = ${to}
    from jsonb_populate_recordset(null::${whole}, ${JSON.stringify(rows)}::jsonb) w
    where n.place_id = ${from} and ${named} and ${free}
    returning jsonb_build_array(${sql.join(key.map((column) => sql`n.${sql.ref(column)}`))})::text as key`.execute(trx);
  return new Set(result.rows.map((row) => row.key));
}

/** The pictures of the kept record come first. */
async function placeAfter(trx: Db, rows: readonly Row[], to: string): Promise<void> {
  const ids = rows.map(({ id }) => id as string);
  await sql`
    update places.photo set position = position + 1 + (
      select coalesce(max(position), -1) from places.photo where place_id = ${to} and not (id = any(${ids}::uuid[])))
    where id = any(${ids}::uuid[])`.execute(trx);
}

/** Puts rows back. Gives how many of each table did not come: taken away since, or in the way of another. */
export async function moveRowsBack(trx: Db, moved: MovedRows, from: string, to: string): Promise<Record<string, number>> {
  const missing: Record<string, number> = {};
  for (const one of movedTables) {
    const rows = moved[one.table] ?? [];
    const back = await moveTo(trx, one, rows, from, to);
    if (back.size < rows.length) missing[one.table] = rows.length - back.size;
  }
  const photos = JSON.stringify(moved["photo"] ?? []);
  await sql`
    update places.photo p set position = w.position
    from jsonb_populate_recordset(null::places.photo, ${photos}::jsonb) w where w.id = p.id and p.place_id = ${to}`.execute(trx);
  return missing;
}

/** How many rows of each table would move; those written by hand follow their fact and are not counted. */
export async function countMovable(db: Db, from: string, to: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { table, collides } of movedTables) {
    const whole = sql.table(`places.${table}`);
    const free = collides ? sql`not exists (select from ${whole} o where o.place_id = ${to} and ${collides})` : sql`true`;
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${whole} n where n.place_id = ${from} and ${free}`.execute(db);
    if (rows[0]!.count > 0 && table !== "held_field") counts[table] = rows[0]!.count;
  }
  return counts;
}
