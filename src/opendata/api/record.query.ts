import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import { cqlToSql, heldBy } from "../cql/cql.query.ts";
import { facetOf } from "../facets/facets.query.ts";
import type { Question } from "./question.ts";

export interface RecordRow {
  readonly key: string;
  readonly row: DatasetRow;
}

/** A copy of which rows are asked: its name, and which of its columns are facets. */
export interface Copy {
  readonly id: string;
  readonly facets: readonly string[];
  /** Null where nobody counted. */
  readonly rows: number | null;
}

/** One more than was asked, where there are more. */
export async function listRecords(db: Db, copy: Copy, { equal, bounds, where, sort, limit, after }: Question): Promise<RecordRow[]> {
  const facet = sort && facetOf(copy.facets, sort.field);
  const by = facet ?? (sort ? sql`row -> ${sort.field}::text` : sql`'null'::jsonb`);
  const ways = sort?.down ? { beyond: sql`<`, order: sql`desc` } : { beyond: sql`>`, order: sql`asc` };
  const beyond = after && (sort ? sql`(${by}, key) ${ways.beyond} (${JSON.stringify(after[0])}::jsonb, ${after[1]})` : sql`key > ${after[1]}`);
  const order = sort ? sql`${by} ${ways.order}, key ${ways.order}` : sql`key`;
  const { rows } = await sql<RecordRow>`
    select key, row from opendata.record
    where ${matches(copy, { equal, bounds, where })} ${facet ? sql`and ${facet} is not null` : sql``} ${beyond ? sql`and ${beyond}` : sql``}
    order by ${order} limit ${limit + 1}`.execute(db);
  return rows;
}

/** What was counted when the rows were written is not counted again. */
export async function countRecords(db: Db, copy: Copy, question: Narrowing): Promise<number> {
  const one = onlyFacet(copy, question);
  if (one === "all" && copy.rows !== null) return copy.rows;
  const { rows } = await sql<{ count: number }>`
    select coalesce(${one && one !== "all" ? counted(copy, one) : sql`null::integer`},
      (select count(*)::int from opendata.record where ${matches(copy, question)}))::int as count`.execute(db);
  return rows[0]!.count;
}

type Narrowing = Pick<Question, "equal" | "bounds" | "where">;

interface OneValue {
  readonly field: string;
  readonly value: unknown;
}

/** The one value of a facet that is asked for, and nothing else; "all": nothing is asked for; null: something more. */
function onlyFacet({ facets }: Copy, { equal, bounds, where }: Narrowing): OneValue | "all" | null {
  const equals = Object.entries(equal).map(([field, value]): OneValue => ({ field, value }));
  if (where?.op === "compare" && where.by === "=" && where.field.type !== "datetime") equals.push({ field: where.field.name, value: where.value.value });
  else if (where) return null;
  if (bounds.length > 0 || equals.length > 1) return null;
  return equals[0] === undefined ? "all" : facets.includes(equals[0].field) ? equals[0] : null;
}

const counted = ({ id }: Copy, { field, value }: OneValue) => sql`
  (select rows from opendata.facet_value where collection = ${id} and field = ${field} and value = ${JSON.stringify(value)}::jsonb)`;

export function matches({ id, facets }: Copy, { equal, bounds, where }: Narrowing) {
  const conditions = [sql`collection = ${id}`, sql`row is not null`];
  const others: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(equal)) {
    const facet = facetOf(facets, field);
    if (facet) conditions.push(sql`${facet} = ${JSON.stringify(value)}::jsonb`);
    else others[field] = value;
  }
  if (Object.keys(others).length > 0) conditions.push(sql`row @> ${JSON.stringify(others)}::jsonb`);
  // Without a value a row is neither above nor below: JSON's null would be below all.
  for (const { field, least, value } of bounds) {
    const held = facetOf(facets, field) ?? sql`row -> ${field}::text`;
    conditions.push(sql`${held} <> 'null' and ${held} ${least ? sql`>=` : sql`<=`} ${JSON.stringify(value)}::jsonb`);
  }
  if (where) conditions.push(...heldBy(where, facets), cqlToSql(where));
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
