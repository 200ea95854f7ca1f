import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Curve {
  readonly code: string;
  /** The last kept value of each quarter, the oldest first. */
  readonly values: readonly number[];
}

const quarters = 12;

/** What was kept of a figure for each commune, by quarter: small curves side by side. */
export async function readCurves(db: Db, indicator: string): Promise<Curve[]> {
  const { rows } = await sql<Curve>`
    with days as (
      select max(day) as day from governance.kept
      where indicator = ${indicator} and part_kind = 'metropolis' group by date_trunc('quarter', day) order by 1 desc limit ${quarters}
    )
    select s.part_id as code, json_agg(coalesce(s.value, 0) order by s.day) as values
    from governance.kept s join days using (day)
    where s.indicator = ${indicator} and s.part_kind = 'commune'
    group by s.part_id`.execute(db);
  return rows;
}
