import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { members, opened } from "./independent-rows.testing.ts";

export interface IndependentCount {
  readonly value: number | null;
  readonly of: number | null;
}

/** Of the metropolis, a commune or a zone. */
export interface CountOfPart extends IndependentCount {
  readonly kind: "metropolis" | "commune" | "zone";
  readonly id: string;
}

const n = (condition: string) => sql`count(*) filter (where o.id is not null and ${sql.raw(condition)})`;
const open = "not o.counter and not o.again";
const dated = `o.said is not null and ${open}`;
/** Of each indicator that is counted from places: what is counted and, of a share, of how many. */
export const ofPlaces: Readonly<Record<string, readonly [RawBuilder<unknown>, RawBuilder<unknown>?]>> = {
  "places.opened": [n(dated)],
  "places.open": [n(`o.still and ${open}`)],
  "places.undated": [n(`o.said is null and ${open}`)],
  "places.counters": [n("o.counter and o.still and not o.again")],
  "places.opened_innovators": [n(`${dated} and o.target_group = 'innovators'`)],
  "places.opened_bigger": [n(`${dated} and o.target_group = 'bigger_structures'`)],
  "places.mediation": [n(`${dated} and array_length(o.services, 1) > 0`), n(dated)],
  "places.in_qpv": [n(`${dated} and o.in_zone`), n(dated)],
  "places.desks": [sql`coalesce(sum(o.desks) filter (where o.still and ${sql.raw(open)}), 0)`],
  "places.support": [
    sql`(select coalesce(sum(s.cents), 0) from places.support s
      where s.place_id = any(array_agg(o.id)) and make_date(s.year, 1, 1) <= max(asked.day))`,
  ],
  "places.age_of_records": [
    sql`(array_agg(max_age order by max_age) filter (where o.still and ${sql.raw(open)}))[ceil(count(*) filter (where o.still and ${sql.raw(open)}) / 2.0)::int]`,
  ],
};

/** For each part, from the places that were open there on that day. */
export async function byPart(db: Db, day: string, value: RawBuilder<unknown>, of: RawBuilder<unknown> = sql`null`): Promise<CountOfPart[]> {
  const { rows } = await sql<CountOfPart>`
    with ${opened(day)}, asked as (select ${day}::date as day),
    aged as (select opened.*, greatest(asked.day - greatest(facts_date, (confirmed_at at time zone 'Europe/Paris')::date), 0) as max_age from opened, asked),
    parts as (
      select 'metropolis' as kind, '' as id, null::char(5) as commune, null::uuid as zone
      union all select 'commune', code, code, null from ${members(day)} m
      union all select 'zone', id::text, null, id from territory.zone)
    select p.kind, p.id, (${value})::float8 as value, (${of})::float8 as of
    from parts p cross join asked
    left join aged o on p.kind = 'metropolis' or o.commune_code = p.commune
      or exists (select from places.place_zone z where z.place_id = o.id and z.zone_id = p.zone)
    group by p.kind, p.id`.execute(db);
  return rows;
}
