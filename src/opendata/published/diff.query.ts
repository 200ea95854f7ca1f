import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Diff } from "./published.ts";

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
