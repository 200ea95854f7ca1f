import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { DatasetRow } from "#platform/open-data/dataset.ts";
import type { ChangeKind, Diff } from "./published.ts";

/** Rows of a version that waits by what tells them apart: the key, else the row itself, numbered where rows are alike. */
export const keyedRows = (dataset: string, number: number, key: string | null, out: readonly string[] = []) => sql`
  select line, row, case when ${key}::text is null
    then left(encode(sha256(convert_to(row::text, 'UTF8')), 'hex'), 16) || case when n > 1 then '-' || n else '' end
    else row ->> ${key}::text end as key
  from (select line, row, row_number() over (partition by row order by line) as n
    from (select line, row - ${out}::text[] as row from opendata.edition_row where dataset = ${dataset} and number = ${number}) bare) one`;

/** What a version that waits would change of the one that is published. */
export async function diffOf(db: Db, dataset: string, number: number, key: string | null, out: readonly string[] = []): Promise<Diff> {
  const { rows } = await sql<Diff>`
    with fresh as (${keyedRows(dataset, number, key, out)}),
      old as (select key, row from opendata.record where collection = ${dataset} and row is not null)
    select count(*) filter (where old.key is null)::int as added, count(*) filter (where fresh.key is null)::int as removed,
      count(*) filter (where fresh.row <> old.row)::int as changed, count(*) filter (where fresh.row = old.row)::int as same
    from fresh full join old on old.key = fresh.key`.execute(db);
  return rows[0]!;
}

/** Each row of a version that waits that is not as it is published, as it is and as it would be. */
export const changedRows = (dataset: string, number: number, key: string | null, out: readonly string[]): RawBuilder<unknown> => sql`
  select case when old.key is null then 'added' when fresh.key is null then 'removed' else 'changed' end as kind,
    coalesce(fresh.line, old.position, 0) as place, coalesce(fresh.key, old.key) as key, old.row as before, fresh.row as after
  from (${keyedRows(dataset, number, key, out)}) fresh
  full join (select key, row, position from opendata.record where collection = ${dataset} and row is not null) old on old.key = fresh.key
  where fresh.row is distinct from old.row`;

/** A row as it was and as it became. */
export interface RowChange {
  readonly kind: ChangeKind;
  /** Its line in the file. */
  readonly place: number;
  readonly key: string;
  /** Null: there was none, there is none any more. */
  readonly before: DatasetRow | null;
  readonly after: DatasetRow | null;
}

/** Changes of a version: of one that was published, as they are kept; of one that waits, as they would be. */
export interface ChangesRequest {
  readonly dataset: string;
  readonly number: number;
  /** Null: all, those that came first. */
  readonly kind: ChangeKind | null;
  /** Of a version that waits: what tells its rows apart and which columns are left out. Null: it was published. */
  readonly waiting: { readonly key: string | null; readonly out: readonly string[] } | null;
}

export async function listChangedRows(
  db: Db,
  { dataset, number, kind, waiting }: ChangesRequest,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<RowChange[]> {
  const changes = waiting
    ? changedRows(dataset, number, waiting.key, waiting.out)
    : sql`select kind, place, key, before, after from opendata.edition_change where dataset = ${dataset} and number = ${number}`;
  const { rows } = await sql<RowChange>`
    select kind, place, key, before, after from (${changes}) one where ${kind === null ? sql`true` : sql`kind = ${kind}`}
    order by kind, place, key limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** All that a published version changed, for its file. */
export const keptChanges = (db: Db, dataset: string, number: number) =>
  db
    .selectFrom("opendata.edition_change")
    .select(["kind", "place", "key", "before", "after"])
    .where("dataset", "=", dataset)
    .where("number", "=", number)
    .orderBy("kind")
    .orderBy("place")
    .orderBy("key");
