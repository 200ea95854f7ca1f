import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";

/** Small curves side by side: the last kept day of each quarter, and what each commune was worth on it. */
export interface Curves {
  readonly days: readonly string[];
  readonly byCommune: ReadonlyMap<string, readonly number[]>;
}

const quarters = 12;

export async function readCurves(db: Db, indicator: string): Promise<Curves> {
  const found = await sql<{ day: string }>`
    select max(day) as day from governance.kept
    where indicator = ${indicator} and part_kind = 'metropolis' group by date_trunc('quarter', day) order by 1 desc limit ${quarters}`.execute(db);
  const days = found.rows.map(({ day }) => day).toReversed();
  const { rows } = await sql<{ code: string; values: number[] }>`
    select part_id as code, json_agg(coalesce(value, 0) order by day) as values
    from governance.kept
    where day = any(${days}::date[]) and indicator = ${indicator} and part_kind = 'commune'
    group by part_id`.execute(db);
  return { days, byCommune: new Map(rows.map(({ code, values }) => [code, values])) };
}

export interface KeptAmount {
  readonly day: string;
  readonly value: number | null;
  readonly of: number | null;
}

/** What was kept of several figures of one part, the last of each quarter over three years. */
export async function readPartCurves(db: Db, indicators: readonly string[], { kind, id }: Part, today: string): Promise<ReadonlyMap<string, KeptAmount[]>> {
  const { rows } = await sql<{ indicator: string; kept: KeptAmount[] }>`
    select indicator, json_agg(json_build_object('day', day, 'value', value, 'of', of_value) order by day) as kept
    from (
      select distinct on (indicator, date_trunc('quarter', day)) indicator, day, value, of_value
      from governance.kept
      where indicator = any(${indicators}::text[]) and part_kind = ${kind} and part_id = ${id ?? ""}
        and day between (${today}::date - interval '3 years')::date and ${today}::date
      order by indicator, date_trunc('quarter', day), day desc
    ) last_of_quarter group by indicator`.execute(db);
  return new Map(rows.map(({ indicator, kept }) => [indicator, kept]));
}
