import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Measure, qpv, type Territory } from "#territory";

interface Row {
  readonly kind: "metropolis" | "commune" | "zone";
  readonly id: string | null;
  readonly value: number | null;
  readonly of: number | null;
}

/** What to reckon from the open places of each part: aggregates over the columns of `opened` below. */
export interface Reckoning {
  readonly value: RawBuilder<number>;
  readonly of?: RawBuilder<number>;
}

/**
 * The day on which a place opened, of a row `p` of places.place. When nobody said it of an open place, the day its record came into the
 * directory; null for a place that never opened.
 */
export const openingDay: RawBuilder<string | null> = sql<string | null>`coalesce(
  (select min(since) from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted')),
  case when p.stage in ('opening', 'rooted') then (p.created_at at time zone 'Europe/Paris')::date end)`;

/** The same place, had it not closed again by that day. */
export const isOpenOn = (day: string): RawBuilder<boolean> => sql<boolean>`(${openingDay} <= ${day}::date
  and not exists (select from places.stage_date d where d.place_id = p.id and d.stage = 'closed' and d.since <= ${day}::date))`;

/**
 * The published places that had opened by the end of that day, in the communes that were then members, reckoned for the whole, for each
 * commune (also those without any) and for each priority neighbourhood.
 */
export async function reckonOpened(db: Db, day: string, territory: Territory, { value, of }: Reckoning): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const zones = territory.zones(qpv).map(({ id }) => id);
  const columns = sql`${value}::float8 as value, ${of ?? sql`null`}::float8 as of`;
  const { rows } = await sql<Row>`
    with opened as (
      select p.id, p.commune_code, p.target_group, p.services, p.capacity, p.desks, p.stage, p.known_on, ${openingDay} as since,
        exists (select from places.place_zone z where z.place_id = p.id and z.zone_id = any(${zones}::uuid[])) as in_qpv,
        (select sum(cents) from places.support s where s.place_id = p.id and s.year <= extract(year from ${day}::date)) as cents
      from places.place p
      where p.status = 'published' and ${openingDay} <= ${day}::date and p.commune_code = any(${members}::text[])
    )
    select 'metropolis' as kind, null as id, ${columns} from opened o
    union all
    select 'commune', m.code, ${columns} from unnest(${members}::text[]) as m (code) left join opened o on o.commune_code = m.code group by m.code
    union all
    select 'zone', z.id::text, ${columns}
    from unnest(${zones}::uuid[]) as z (id)
    left join places.place_zone pz on pz.zone_id = z.id left join opened o on o.id = pz.place_id
    group by z.id`.execute(db);
  return rows.map(({ kind, id, value: measured, of: whole }) => ({ part: { kind, id }, value: measured, ...(of ? { of: whole } : {}) }));
}

/** Lines of the history and openings written since: what may change a past day's figure. */
export async function changedSince(db: Db, at: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct place_id) as count from places.change where at > ${at}`.execute(db);
  return rows[0]!.count;
}
