import { sql, type RawBuilder } from "kysely";

/** Communes of the metropolis on that day. */
export const members = (day: string) => sql`(
  select code, population, longitude, latitude from territory.commune
  where member_from <= ${day}::date and (member_until is null or member_until > ${day}::date))`;

/**
 * Published places with the day they opened, and whether they were open at the end of that day. Of two records that may be of one place, the
 * one that is dated, then the one that came first.
 */
export const opened = (day: string) => sql`
  everywhere as (
    select p.*, (select d.since from places.stage_date d where d.place_id = p.id and d.stage in ('opening', 'rooted') order by d.since limit 1) as said
    from places.place p where p.status = 'published'
  ), known as (
    select e.*, exists (select from places.place_zone z where z.place_id = e.id) as in_zone,
      not exists (select from places.stage_date d where d.place_id = e.id and d.stage = 'closed' and d.since <= ${day}::date) as still,
      cardinality(typologies) > 0 and typologies <@ '{RFS,CCAS,MUNI,FT,CAF}' as counter
    from everywhere e join ${members(day)} m on m.code = e.commune_code
    where said <= ${day}::date
      or (said is null and stage in ('opening', 'rooted') and date_trunc('day', created_at at time zone 'Europe/Paris') <= ${day}::date)
  ), opened as (
    select k.*, exists (
      select from places.duplicate_suggestion s, known o
      where s.decided is null and array[k.id, o.id] <@ array[s.place_id, s.other_id] and o.id <> k.id
        and (o.said is null, o.created_at, o.id) < (k.said is null, k.created_at, k.id)) as again
    from known k
  )`;

/** Haversine, on a sphere of the mean radius of the Earth (IUGG). */
export const metres = (lat1: string, lon1: string, lat2: string, lon2: string) =>
  sql.raw(
    `2 * 6371008.8 * asin(sqrt(sin(radians(${lat2} - ${lat1}) / 2) ^ 2 + cos(radians(${lat1})) * cos(radians(${lat2})) * sin(radians(${lon2} - ${lon1}) / 2) ^ 2))`,
  );

/** Openings of services that are over, with as many people as they needed. */
export const heldOpenings = (day: string) => sql`(
  select d.id from activities.date d join activities.activity a on a.id = d.activity_id left join activities.turn t on t.date_id = d.id
  where a.service_id is not null and d.state <> 'cancelled' and d.day <= ${day}::date and ((d.day + d.ends) at time zone 'Europe/Paris') <= now()
  group by d.id, d.needed having count(t.id) >= d.needed) held`;

/** Everything that was told of closings of that day and before; of a member, only where something was told of it by name. */
export const toldOfTelework = (day: string, value: RawBuilder<unknown>) => {
  const told = sql`telework.figure f where f.closing_id in (select id from telework.closing where date_trunc('day', at at time zone 'Europe/Paris') <= ${day}::date)`;
  return sql`select 'metropolis' as kind, '' as id, coalesce((select sum(${value}) from ${told}), 0)::float8 as value, null::float8 as of
    union all select 'commune', m.code, (select sum(${value}) from ${told} and f.commune_code = m.code)::float8, null from ${members(day)} m
      where exists (select from ${told} and f.commune_code = m.code)`;
};

/** Bookings that ended before midnight of that day, of whom nobody is told: of all places, and of those of each member. */
export const bookings = (day: string, value: RawBuilder<unknown>, of: RawBuilder<unknown> = sql`max(null::float8)`) => {
  const over = sql`bookings.booking b where b.kind = 'booking' and b.state = any('{booked,missed}')
    and upper(b.during) at time zone 'Europe/Paris' <= (${day}::date + 1)::timestamp`;
  const within = sql`b.resource_id in (select r.id from bookings.resource r, places.place p where p.id = r.place_id and p.commune_code = m.code)`;
  return sql`select 'metropolis' as kind, '' as id, (select ${value} from ${over})::float8 as value, (select ${of} from ${over})::float8 as of
    union all select 'commune', m.code, (select ${value} from ${over} and ${within})::float8, (select ${of} from ${over} and ${within})::float8 from ${members(day)} m`;
};

/** Shares of persons of each commune: neither side of one to four, and of the whole what communes say. */
export const ofPersons = (counted: RawBuilder<unknown>) => sql`
  with counted (kind, id, value, of) as (${counted}),
  cells as (select id, case when value between 1 and 4 or of - value between 1 and 4 then null else value end as value, of from counted where kind = 'commune')
  select 'metropolis' as kind, '' as id, sum(value) as value, sum(of) filter (where value is not null) as of from cells
  union all select 'commune', id, value, case when value is not null then of end from cells`;
