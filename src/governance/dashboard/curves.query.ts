import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";

/** Small curves side by side: the last kept day of each quarter, and what each commune was worth on it. */
export interface Curves {
  readonly days: readonly string[];
  readonly byCommune: ReadonlyMap<string, readonly number[]>;
}

/** Of the last twelve quarters, the one under way among them; those of which nothing was kept are left out. */
export async function readCurves(db: Db, indicator: string, today: string): Promise<Curves> {
  const { rows } = await sql<{ day: string; values: Record<string, number> }>`
    with last_of_quarter as materialized (
      select k.day from generate_series(date_trunc('quarter', ${today}::date - interval '33 months'), ${today}::date, interval '3 months') first
      cross join lateral (
        select day from governance.kept k
        where k.indicator = ${indicator} and k.part_kind = 'metropolis' and k.part_id = ''
          and k.day between first::date and least((first + interval '3 months')::date - 1, ${today}::date)
        order by day desc limit 1) k)
    select q.day, json_object_agg(k.part_id, coalesce(k.value, 0)) as values
    from last_of_quarter q
    cross join lateral (select part_id, value from governance.kept k where k.indicator = ${indicator} and k.part_kind = 'commune' and k.day = q.day) k
    group by q.day order by q.day`.execute(db);
  const codes = Object.keys(Object.assign({}, ...rows.map(({ values }) => values)));
  return { days: rows.map(({ day }) => day), byCommune: new Map(codes.map((code) => [code, rows.map(({ values }) => values[code] ?? 0)])) };
}

export interface KeptAmount {
  readonly day: string;
  readonly value: number | null;
  readonly of: number | null;
}

/**
 * What was kept of several figures of one part, the last of each quarter over three years. Each is found by itself in the index: reading
 * the thousand days of each figure would take ten times as long.
 */
export async function readPartCurves(db: Db, indicators: readonly string[], { kind, id }: Part, today: string): Promise<ReadonlyMap<string, KeptAmount[]>> {
  const part = id ?? "";
  const { rows } = await sql<{ indicator: string; kept: KeptAmount[] }>`
    with quarters as (
      select greatest(first::date, ${today}::date - interval '3 years') as first,
        least((first + interval '3 months')::date - 1, ${today}::date) as last
      from generate_series(date_trunc('quarter', ${today}::date - interval '3 years'), ${today}::date, interval '3 months') first
    ), last_of_quarter as (
      select i.indicator, k.* from unnest(${indicators}::text[]) as i (indicator) cross join quarters q
      cross join lateral (
        select day, value, of_value from governance.snapshot s
        where s.indicator = i.indicator and s.part_kind = ${kind} and s.part_id = ${part} and s.day between q.first and q.last
        order by s.day desc limit 1) k
      union all
      select e.indicator, k.* from (select distinct indicator from governance.entered where indicator = any(${indicators}::text[])) e
      cross join quarters q
      cross join lateral (
        select day, value, of_value from governance.entered s
        where s.indicator = e.indicator and s.part_kind = ${kind} and s.part_id = ${part} and s.day between q.first and q.last
        order by s.day desc limit 1) k
    )
    select indicator, json_agg(json_build_object('day', day, 'value', value, 'of', of_value) order by day) as kept
    from last_of_quarter group by indicator`.execute(db);
  return new Map(rows.map(({ indicator, kept }) => [indicator, kept]));
}
