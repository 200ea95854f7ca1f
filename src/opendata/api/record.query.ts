import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { cqlToSql, heldBy } from "../cql/cql.query.ts";
import type { Question } from "./question.ts";

export interface Found {
  readonly key: string;
  readonly row: DatasetRow;
}

/** One more than was asked, where there are more. */
export async function listRecords(db: Db, id: string, { equal, bounds, where, sort, limit, after }: Question): Promise<Found[]> {
  const by = sort ? sql`row -> ${sort.field}::text` : sql`'null'::jsonb`;
  const ways = sort?.down ? { beyond: sql`<`, order: sql`desc` } : { beyond: sql`>`, order: sql`asc` };
  const beyond = after && (sort ? sql`(${by}, key) ${ways.beyond} (${JSON.stringify(after[0])}::jsonb, ${after[1]})` : sql`key > ${after[1]}`);
  const order = sort ? sql`${by} ${ways.order}, key ${ways.order}` : sql`key`;
  const { rows } = await sql<Found>`
    select key, row from opendata.record
    where ${matches(id, { equal, bounds, where })} ${beyond ? sql`and ${beyond}` : sql``}
    order by ${order} limit ${limit + 1}`.execute(db);
  return rows;
}

export async function countRecords(db: Db, id: string, question: Narrowing): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from opendata.record where ${matches(id, question)}`.execute(db);
  return rows[0]!.count;
}

type Narrowing = Pick<Question, "equal" | "bounds" | "where">;

export function matches(id: string, { equal, bounds, where }: Narrowing) {
  const conditions = [sql`collection = ${id}`, sql`row is not null`];
  if (Object.keys(equal).length > 0) conditions.push(sql`row @> ${JSON.stringify(equal)}::jsonb`);
  // Without a value a row is neither above nor below: JSON's null would be below all.
  for (const { field, least, value } of bounds)
    conditions.push(sql`row -> ${field}::text <> 'null' and row -> ${field}::text ${least ? sql`>=` : sql`<=`} ${JSON.stringify(value)}::jsonb`);
  if (where) conditions.push(...heldBy(where), cqlToSql(where));
  return sql.join(conditions, sql` and `);
}

/** `row` is null for what was taken away; undefined: there never was such a one. */
export async function findRecord(db: Db, id: string, key: string): Promise<{ readonly row: DatasetRow | null } | undefined> {
  const { rows } = await sql<{ row: DatasetRow | null }>`select row from opendata.record where collection = ${id} and key = ${key}`.execute(db);
  return rows[0];
}

interface Change {
  readonly key: string;
  /** Null: taken away. */
  readonly row: DatasetRow | null;
  /** With microseconds, in UTC. */
  readonly at: string;
}

/** What changed after an instant, the oldest change first; one more than was asked, where there are more. */
export async function listChanges(db: Db, id: string, since: string, after: readonly [unknown, string] | null, limit: number): Promise<Change[]> {
  const { rows } = await sql<Change>`
    select key, row, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from opendata.record
    where collection = ${id} and changed_at > ${since}::timestamptz
      ${after ? sql`and (changed_at, key) > (${String(after[0])}::timestamptz, ${after[1]})` : sql``}
    order by changed_at, key limit ${limit + 1}`.execute(db);
  return rows;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

/** The box around all points, in degrees; null when there is none. */
export async function extentOf(db: Db, id: string): Promise<Box | null> {
  const { rows } = await sql<{ west: number | null; south: number | null; east: number | null; north: number | null }>`
    select min((row ->> 'longitude')::float8) as west, min((row ->> 'latitude')::float8) as south,
      max((row ->> 'longitude')::float8) as east, max((row ->> 'latitude')::float8) as north
    from opendata.record where collection = ${id} and row is not null`.execute(db);
  const { west, south, east, north } = rows[0]!;
  return west === null || south === null || east === null || north === null ? null : [west, south, east, north];
}
