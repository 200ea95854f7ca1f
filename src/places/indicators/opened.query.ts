import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Measure, type Part, qpv, type Territory } from "#territory";
import { type KnownRows, rowsKnown } from "./known-rows.query.ts";

/** What each place adds to a figure: expressions over the columns of a row `o` of `opened`, below. */
/** What each place adds to a figure: expressions over the columns of a row `o` of `opened`, below. */
export interface Reckoning {
  /** Which of the opened places stand behind the figure. All unless said. */
  readonly among?: RawBuilder<boolean>;
  readonly value: RawBuilder<number>;
  /** Of a share: what it adds to the whole. */
  readonly of?: RawBuilder<number>;
  /** The middle one rather than the sum. */
  readonly median?: true;
  /** Third places whose opening is dated unless said. */
  readonly places?: PlaceSelection;
}

/**
 * Third places whose opening somebody dated; those that are open and nobody said since when; both, for what counts who is open on a day;
 * public counters, dated or not; every record of any of them, for what is written on records and not counted from places.
 */
type PlaceSelection = "dated" | "undated" | "open" | "counters" | "records";

interface OpenedQuestion {
  /** Only of that part. */
  readonly part?: Part;
  readonly known?: KnownRows;
  readonly places?: PlaceSelection | undefined;
}

const openedTests: Readonly<Record<PlaceSelection, RawBuilder<boolean>>> = {
  dated: sql<boolean>`not counter and opened is not null and twin.id is null`,
  undated: sql<boolean>`not counter and opened is null and twin.id is null`,
  open: sql<boolean>`not counter and twin.id is null`,
  counters: sql<boolean>`counter and twin.id is null`,
  records: sql<boolean>`true`,
};

/**
 * The published places known to have opened by the end of that day, closed since or not, in the communes that were then members. `since` is
 * the day on which they opened; null when nobody said it: an open place is then known to be so from the day its record came into the
 * directory, and never counts as new. Of two records that wait for the decision whether they are one place, the older counts. `zones` are
 * its priority neighbourhoods, `age` the days since its record was known to be true, `is_open` says that it had not closed again.
 */
export function openedBy(day: string, territory: Territory, { part, known = rowsKnown(null), places = "dated" }: OpenedQuestion = {}): RawBuilder<unknown> {
  const { place, stageDate, support, placeZone } = known;
  const members = territory.membersOn(day).map(({ code }) => code);
  return sql`
    select p.id, p.slug, p.name, p.commune_code, p.target_group, p.services, p.desks, p.longitude, p.latitude, opened as since, z.zones, s.cents,
      greatest(${day}::date - p.known_on, 0) as age,
      case when d.closed is null then p.stage <> 'closed' else d.closed > ${day}::date end as is_open
    from ${place} p
    left join (
      select place_id, min(since) filter (where stage in ('opening', 'rooted')) as opened, min(since) filter (where stage = 'closed') as closed
      from ${stageDate} group by place_id) d on d.place_id = p.id
    left join (
      select place_id, array_agg(zone_id) as zones from ${placeZone} where zone_id = any(${zonesOf(territory)}::uuid[])
        group by place_id) z on z.place_id = p.id
    left join (
      select place_id, sum(cents) as cents from ${support} where year <= extract(year from ${day}::date) group by place_id) s on s.place_id = p.id
    left join (${laterOfPairs(day, known)}) twin on twin.id = p.id
    cross join lateral (select coalesce(places.is_counter(p.typologies), false) as counter) kind
    where p.status = 'published' and coalesce(opened, ${recorded(sql`p`)}) <= ${day}::date
      and ${openedTests[places]} and p.commune_code in (select unnest(${members}::bpchar[])) and ${isIn(part)}`;
}

/** The day on which the record of an open place came into the directory. */
const recorded = (p: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql`case when ${p}.stage in ('opening', 'rooted') then (${p}.created_at at time zone 'Europe/Paris')::date end`;

/** Of each pair that waits for a decision and of which both would count: the one that came later. One that is dated goes before. */
function laterOfPairs(day: string, { place, stageDate, duplicate }: KnownRows): RawBuilder<unknown> {
  return sql`
    with pair as materialized (select place_id, other_id from ${duplicate} where decided is null),
    named as (select place_id as id from pair union select other_id from pair),
    member as materialized (
      select q.id, opened is null as undated, q.created_at
      from ${place} q left join (
        select place_id, min(since) as opened from ${stageDate} where stage in ('opening', 'rooted') and place_id in (select id from named)
          group by place_id) d on d.place_id = q.id
      where q.id in (select id from named) and q.status = 'published' and coalesce(opened, ${recorded(sql`q`)}) <= ${day}::date)
    select distinct case when (a.undated, a.created_at, a.id) < (b.undated, b.created_at, b.id) then b.id else a.id end as id
    from pair join member a on a.id = pair.place_id join member b on b.id = pair.other_id`;
}

function isIn(part: Part | undefined): RawBuilder<boolean> {
  if (part?.kind === "commune") return sql`p.commune_code = ${part.id}`;
  return part?.kind === "zone" ? sql`${part.id}::uuid = any(z.zones)` : sql`true`;
}

const zonesOf = (territory: Territory) => territory.zones(qpv).map(({ id }) => id);

interface Row {
  readonly kind: "metropolis" | "commune" | "zone";
  readonly id: string | null;
  readonly value: number | null;
  readonly of: number | null;
}

/** The figure for the whole, for each commune (also those without any place) and for each priority neighbourhood; known at an instant, or now. */
export async function reckonOpened(db: Db, day: string, territory: Territory, reckoning: Reckoning, knownAt: Date | null = null): Promise<Measure[]> {
  const members = territory.membersOn(day).map(({ code }) => code);
  const columns = totalsOf(reckoning);
  const { rows } = await sql<Row>`
    with o as materialized (select ${weighed(reckoning)}, o.commune_code, o.zones from (${openedBy(day, territory, { known: rowsKnown(knownAt), places: reckoning.places })}) o)
    select 'metropolis' as kind, null as id, ${columns} from o
    union all
    select 'commune', m.code, ${columns} from unnest(${members}::text[]) as m (code) left join o on o.commune_code = m.code group by m.code
    union all
    select 'zone', z.id::text, ${columns}
    from unnest(${zonesOf(territory)}::uuid[]) as z (id)
    left join (select o.*, unnest(o.zones) as zone_id from o) o on o.zone_id = z.id
    group by z.id`.execute(db);
  return rows.map(({ kind, id, value, of }) => ({ part: { kind, id }, value, ...(reckoning.of ? { of } : {}) }));
}

/** Of each opened place: whether it stands behind the figure, and what it adds to its two sides. */
export function weighed({ among = sql<boolean>`true`, value, of = sql<number>`null` }: Reckoning): RawBuilder<unknown> {
  return sql`${among} as behind, (${value})::float8 as value, (${of})::float8 as of`;
}

/** The two sides of a figure, over rows `o` that are weighed. */
export function totalsOf({ of, median }: Reckoning): RawBuilder<unknown> {
  const measured = median ? sql`percentile_disc(0.5) within group (order by o.value)` : sql`sum(o.value)`;
  const empty = median ? sql`null` : sql`0`;
  return sql`
    coalesce(${measured} filter (where o.behind), ${empty})::float8 as value,
    ${of ? sql`coalesce(sum(o.of) filter (where o.behind), 0)::float8` : sql`null::float8`} as of`;
}
