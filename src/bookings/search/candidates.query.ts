import { type RawBuilder, sql } from "kysely";

import type { PlaceHours } from "#places";
import type { Db } from "#platform/db/db.ts";
import { wordsQuery } from "#platform/search/words.query.ts";
import { addDays } from "#platform/time/day.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isHidden, isSeenBy, resourceTables } from "../resources.query.ts";
import { boundsOf } from "../rules.ts";
import type { Candidate, Rules } from "./available.ts";
import type { SearchFilters } from "./search.filters.ts";

/** Resources of one place that are open at the same hours: whether it is open, and how far it is, is asked once for all of them. */
export interface Group {
  readonly place: PlaceHours;
  readonly hours: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly ids: readonly string[];
}

type GroupRow = Omit<Group, "place" | "ids"> & { readonly placeHours: string | null; readonly closings: PlaceHours["closings"] | null; readonly ids: string };

/** Closings of the two weeks that begin on a day, by place. */
const closingsFrom = (day: string) => sql`(
  select c.place_id, json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', null)) as closings
  from places.closing c where c.during && daterange(${addDays(day, -1)}::date, ${addDays(day, 15)}::date) group by c.place_id)`;

/** All that answer, by place and hours; `but`: resources that are left out. One text for all of them: a thousand rows cost more to read than to find. */
export async function findGroups(db: Db, day: string, where: RawBuilder<unknown>, but: Full = nothing): Promise<Group[]> {
  const { rows } = await sql<GroupRow>`
    with full_ones as (${but})
    select g.ids, g.hours, p.hours as "placeHours", p.longitude, p.latitude, c.closings
    from (
      select r.place_id, r.hours, string_agg(r.id::text, ' ') as ids from ${resourceTables}
      where ${where} and r.id not in (select id from full_ones) group by r.place_id, r.hours) g
    join places.place p on p.id = g.place_id left join ${closingsFrom(day)} c on c.place_id = g.place_id`.execute(db);
  return rows.map(({ placeHours, closings, ids, ...row }) => ({ ...row, ids: ids.split(" "), place: { hours: placeHours, closings: closings ?? [] } }));
}

/** These, with the closings of the two weeks that begin on a day. */
export async function findCandidates(db: Db, day: string, ids: readonly string[]): Promise<(Candidate & Rules)[]> {
  type Row = Omit<Candidate & Rules, "place"> & Pick<GroupRow, "placeHours" | "closings">;
  const { rows } = await sql<Row>`
    select r.id, r.quantity, r.hours, r.state, r.capacity, r.step, r.shortest, r.longest, r.notice, r.horizon, r.before, r.after, r.approval, r.lapse, r.cancel,
      r.quota_minutes as "quotaMinutes", r.quota_count as "quotaCount", r.quota_per as "quotaPer", r.at_once as "atOnce",
      r.structure_minutes as "structureMinutes", r.structure_count as "structureCount", r.structure_per as "structurePer",
      p.hours as "placeHours", c.closings
    from ${resourceTables} left join ${closingsFrom(day)} c on c.place_id = p.id where r.id = any(${[...ids]}::uuid[])`.execute(db);
  return rows.map(({ placeHours, closings, ...row }) => ({ ...row, place: { hours: placeHours, closings: closings ?? [] } }));
}

/** Everything that could answer but for the time. */
export const answers = ({ kind, words, people, includes, reachable, free }: SearchFilters, someone: Visitor | null): RawBuilder<boolean> => sql`(
  r.state = 'open' and not ${isHidden} and ${isSeenBy(someone)}
  and (${kind}::text is null or r.kind = ${kind})
  and (${people}::int is null or r.capacity is null or r.capacity >= ${people})
  and (${includes.length}::int = 0 or r.includes @> ${[...includes]}::text[])
  and (not ${reachable}::boolean or r.wheelchair in ('yes', 'limited'))
  and (not ${free}::boolean or r.free) and ${says(words)})`;

/** What is typed, in whatever language it was written; the place counts: "the sewing room of the mill". Nothing typed asks nothing of the texts. */
const says = (typed: string): RawBuilder<boolean> =>
  typed === ""
    ? sql`true`
    : sql`(to_tsvector('french', platform.fold(concat_ws(' ', r.name, r.about, r.rules, p.name, r.translations #>> '{en,name}', r.translations #>> '{en,about}',
        r.translations #>> '{nl,name}', r.translations #>> '{nl,about}'))) @@ ${wordsQuery(typed)})`;

/** Whose rules allow a time to whoever has nothing of it yet. */
export function allows(span: Span, now: Date): RawBuilder<boolean> {
  const bounds = boundsOf(span, now.getTime());
  if (!bounds) return sql`false`;
  const { length, steps, notice, ahead, within } = bounds;
  return sql`(
    r.step = any(${[...steps]}::int[]) and ${length}::int between r.shortest and r.longest and r.notice <= ${notice}::int and r.horizon >= ${ahead}::int
    and (r.quota_minutes is null or r.quota_minutes >= case r.quota_per when 'day' then ${within.day}::int when 'week' then ${within.week}::int else ${within.month}::int end))`;
}

/** A statement that gives the `id` of each resource of which nothing is left. */
type Full = RawBuilder<{ id: string }>;
const nothing: Full = sql`select null::uuid as id where false`;

/** What any resource wants free around a booking at most, in minutes; and what each whole contains and wants itself. */
interface Shape {
  readonly before: number;
  readonly after: number;
  readonly parts: readonly { readonly whole: string; readonly part: string }[];
}

export async function findShape(db: Db): Promise<Shape> {
  const { rows } = await sql<Shape>`
    select coalesce(max(before), 0)::int as before, coalesce(max(after), 0)::int as after,
      coalesce((select json_agg(json_build_object('whole', whole_id, 'part', part_id)) from bookings.part), '[]') as parts
    from bookings.resource where state = 'open'`.execute(db);
  return rows[0]!;
}

const rangeOf = ({ from, to }: Span) => sql`tstzrange(${new Date(from)}, ${new Date(to)})`;

/**
 * Resources whose own units somebody has then, each: a unit is had where its padded time meets the time that is asked, or its time the padded one.
 * Of what stands around, the index of takings tells the first alone; the second is looked up for neighbours only.
 */
export const isFull = (span: Span, { before, after }: Pick<Shape, "before" | "after">, now: Date): Full => sql`
  select u.resource_id as id
  from (
    select t.unit_id, t.booking_id, t.during && ${rangeOf(span)} as meets from bookings.taking t
    where t.padded = 1 and t.during && ${rangeOf({ from: span.from - before * 60_000, to: span.to + after * 60_000 })}
      and t.booking_id not in (select b.id from bookings.booking b where b.waits_until <= ${now})) n
  join bookings.unit u on u.id = n.unit_id join bookings.resource r on r.id = u.resource_id and u.number <= r.quantity
  where n.meets or exists (
    select from bookings.taking t where t.booking_id = n.booking_id and t.unit_id = n.unit_id and t.padded = 0
      and t.during && tstzrange(${new Date(span.from)}::timestamptz - make_interval(mins => r.before), ${new Date(span.to)}::timestamptz + make_interval(mins => r.after)))
  group by u.resource_id, r.quantity having count(distinct u.id) >= r.quantity`;
