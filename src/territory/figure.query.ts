import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Measure } from "./indicator.ts";

/** A figure of the metropolis alone: the one number that this query gives. */
export async function ofWhole(db: Db, value: RawBuilder<number>): Promise<Measure[]> {
  const { rows } = await sql<{ value: number }>`select (${value})::float8 as value`.execute(db);
  return [{ part: { kind: "metropolis", id: null }, value: rows[0]!.value }];
}

/** How many rows there are of these: "meetings.meeting where attendance_at > …", for `changedSince`. */
export async function countOf(db: Db, rows: RawBuilder<unknown>): Promise<number> {
  return (await sql<{ n: number }>`select count(*)::int as n from ${rows}`.execute(db)).rows[0]!.n;
}
