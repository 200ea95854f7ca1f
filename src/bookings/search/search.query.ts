import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesOf } from "#platform/time/clock.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { distanceMetres, type Point } from "#territory";
import type { Visitor } from "#platform/web/visitor.ts";
import { findResources, isHidden, isSeenBy, resourceTables } from "../resources.query.ts";
import type { Asked } from "./search.filters.ts";
import type { Answer } from "./found.ts";
import { boundsOf } from "../rules.ts";
import { type Busy, type Candidate, closure, isAvailable, isFree, type Known, type Rules } from "./available.ts";

type Row = Omit<Candidate, "place"> & { readonly placeHours: string | null; readonly closings: Candidate["place"]["closings"] | null };

/** Resources with the closings of the two weeks that begin on a day. */
async function findCandidates(db: Db, day: string, where: RawBuilder<unknown>): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select r.id, r.quantity, r.before, r.after, r.hours, p.hours as "placeHours", p.longitude, p.latitude, c.closings
    from ${resourceTables} left join (
      select c.place_id, json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', null)) as closings
      from places.closing c where c.during && daterange(${addDays(day, -1)}::date, ${addDays(day, 15)}::date) group by c.place_id) c on c.place_id = p.id
    where ${where}`.execute(db);
  return rows.map(({ placeHours, closings, ...row }) => ({ ...row, place: { hours: placeHours, closings: closings ?? [] } }));
}

/** By which each of these is booked. */
async function findRules(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Rules>> {
  const { rows } = await sql<Rules & { id: string }>`
    select r.id, r.state, r.capacity, r.step, r.shortest, r.longest, r.notice, r.horizon, r.before, r.after, r.approval, r.lapse, r.cancel,
      r.quota_minutes as "quotaMinutes", r.quota_count as "quotaCount", r.quota_per as "quotaPer", r.at_once as "atOnce",
      r.structure_minutes as "structureMinutes", r.structure_count as "structureCount", r.structure_per as "structurePer"
    from bookings.resource r where r.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Everything that could answer but for the time. */
const answers = ({ kind, people, includes, reachable, free }: Asked, someone: Visitor | null): RawBuilder<boolean> => sql`(
  r.state = 'open' and not ${isHidden} and ${isSeenBy(someone)}
  and (${kind}::text is null or r.kind = ${kind})
  and (${people}::int is null or r.capacity is null or r.capacity >= ${people})
  and (${includes.length}::int = 0 or r.includes @> ${[...includes]}::text[])
  and (not ${reachable}::boolean or r.wheelchair in ('yes', 'limited'))
  and (not ${free}::boolean or r.free))`;

/** Whose rules allow a time to whoever has nothing of it yet. */
function allows(span: Span, now: Date): RawBuilder<boolean> {
  const bounds = boundsOf(span, now.getTime());
  if (!bounds) return sql`false`;
  const { length, steps, notice, ahead, within } = bounds;
  return sql`(
    r.step = any(${[...steps]}::int[]) and ${length}::int between r.shortest and r.longest and r.notice <= ${notice}::int and r.horizon >= ${ahead}::int
    and (r.quota_minutes is null or r.quota_minutes >= case r.quota_per when 'day' then ${within.day}::int when 'week' then ${within.week}::int else ${within.month}::int end))`;
}

interface BusyRow {
  readonly resourceId: string;
  readonly unit: number;
  readonly from: number;
  readonly to: number;
  readonly wideFrom: number;
  readonly wideTo: number;
}

const instant = (at: RawBuilder<unknown>) => sql`(extract(epoch from ${at}) * 1000)::float8`;

/** A time with the most that any of these wants free around it. */
function around({ from, to }: Span, candidates: readonly Candidate[]): Span {
  const most = (of: (candidate: Candidate) => number) => candidates.reduce((widest, one) => Math.max(widest, of(one)), 0) * 60_000;
  return { from: from - most(({ before }) => before), to: to + most(({ after }) => after) };
}

/**
 * What is taken in some time, of these resources or of all; a request that nobody approved in time takes nothing any more. Instants as numbers:
 * thousands of dates cost more to read than to find.
 */
async function findBusy(db: Db, { from, to }: Span, now: Date, of: readonly string[] | null = null): Promise<Map<string, Busy[]>> {
  const within = of === null ? sql`true` : sql`t.unit_id = any(array(select id from bookings.unit where resource_id = any(${[...of]}::uuid[])))`;
  const { rows } = await sql<BusyRow>`
    select u.resource_id as "resourceId", u.id as unit, ${instant(sql`lower(b.during)`)} as "from", ${instant(sql`upper(b.during)`)} as "to",
      ${instant(sql`lower(t.during)`)} as "wideFrom", ${instant(sql`upper(t.during)`)} as "wideTo"
    from bookings.taking t join bookings.booking b on b.id = t.booking_id join bookings.unit u on u.id = t.unit_id
    where t.padded = 1 and (b.waits_until is null or b.waits_until > ${now}) and ${within}
      and t.during && tstzrange(${new Date(from)}, ${new Date(to)})`.execute(db);
  return Map.groupBy(
    rows.map((row) => ({
      ...{ resourceId: row.resourceId, unit: row.unit, plain: { from: row.from, to: row.to } },
      wide: { from: row.wideFrom, to: row.wideTo },
    })),
    ({ resourceId }) => resourceId,
  );
}

async function findInside(db: Db): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ whole: string; part: string }>`select whole_id as whole, part_id as part from bookings.part`.execute(db);
  return closure(rows);
}

interface Question {
  readonly asked: Asked;
  readonly near: Point | null;
  /** Whoever looks: what is not for everybody is found by whom it is for. */
  readonly visitor?: Visitor | null;
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
}

/** The time that is asked; null when the day or one of the hours is missing. An end before its start is on the next day. */
export function spanOf({ day, from, to }: Pick<Asked, "day" | "from" | "to">): Span | null {
  if (day === null || !isDayOfThisCentury(day) || from === null || to === null || from === to) return null;
  const at = (on: string, minutes: number) => (minutes === 1440 ? instantOf(addDays(on, 1), 0) : instantOf(on, minutes)).getTime();
  return { from: at(day, from), to: at(to <= from ? addDays(day, 1) : day, to) };
}

/** Resources of all places that answer, the nearest first; with a time, those that can be booked for all of it. */
export async function search(db: Db, { asked, near, visitor = null, now, limit, offset }: Question): Promise<Answer> {
  const span = spanOf(asked);
  const day = dayOf(span?.from ?? now);
  const answering = answers(asked, visitor);
  const [candidates, inside] = await Promise.all([
    findCandidates(db, day, span ? sql`${answering} and ${allows(span, now)}` : answering),
    span ? findInside(db) : new Map<string, string[]>(),
  ]);
  // Known limits: with one that is looked up in the same statement, PostgreSQL reads every booking there is.
  const busy = span && candidates.length > 0 ? await findBusy(db, around(span, candidates), now) : new Map<string, Busy[]>();
  const free = byDistance(span ? candidates.filter((candidate) => isFree(candidate, span, { busy, inside })) : candidates, near);
  const shown = free.slice(offset, offset + limit).map((one) => ({ ...one, at: span }));
  const nearest = span && free.length === 0 ? await findNearest(db, { span, asked, near, visitor, inside, now }) : [];
  const resources = await findResources(db, sql`r.id = any(${[...shown, ...nearest].map(({ candidate }) => candidate.id)}::uuid[])`);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const told = (some: readonly (Placed & { readonly at: Span | null })[]) =>
    some.flatMap(({ candidate, metres, at }) => {
      const resource = byId.get(candidate.id);
      return resource ? [{ resource, metres, at: at && { from: new Date(at.from), to: new Date(at.to) } }] : [];
    });
  return { found: told(shown), total: free.length, nearest: told(nearest) };
}

interface Placed {
  readonly candidate: Candidate;
  readonly metres: number | null;
}

function byDistance(candidates: readonly Candidate[], near: Point | null): Placed[] {
  const placed = candidates.map((candidate) => {
    const { longitude, latitude } = candidate;
    return { candidate, metres: near && longitude !== null && latitude !== null ? distanceMetres(near, { longitude, latitude }) : null };
  });
  return placed.sort((a, b) => (a.metres ?? 1e9) - (b.metres ?? 1e9) || (a.candidate.id < b.candidate.id ? -1 : 1));
}

interface Wanted extends Omit<Known, "busy">, Pick<Question, "asked" | "near" | "visitor"> {
  readonly span: Span;
}

/** How many of the nearest are asked whether another time would do. */
const asks = 40;
const most = 3;
const halfHour = 1_800_000;

/** Of the nearest places, the soonest that comes close: another hour of that day, else that hour of a day near. */
async function findNearest(db: Db, { span, asked, near, visitor = null, inside, now }: Wanted): Promise<(Placed & { readonly at: Span })[]> {
  const day = dayOf(span.from);
  const placed = byDistance(await findCandidates(db, day, answers(asked, visitor)), near).slice(0, asks);
  const rules = await findRules(
    db,
    placed.map(({ candidate }) => candidate.id),
  );
  const length = span.to - span.from;
  const hours = Array.from({ length: 16 }, (_, n) => ((n >> 1) + 1) * halfHour * (n % 2 === 0 ? 1 : -1)).map((away) => span.from + away);
  const days = Array.from({ length: 7 }, (_, n) => instantOf(addDays(day, n + 1), minutesOf(span.from)).getTime());
  const starts = [...hours.filter((from) => dayOf(from) === day), ...days];
  const ids = placed.flatMap(({ candidate: { id } }) => [id, ...(inside.get(id) ?? [])]);
  const whole = { from: Math.min(...starts), to: Math.max(...starts) + length };
  const busy = await findBusy(
    db,
    around(
      whole,
      placed.map(({ candidate }) => candidate),
    ),
    now,
    ids,
  );
  const found: (Placed & { readonly at: Span })[] = [];
  for (const one of placed) {
    const ruled = { ...one.candidate, ...rules.get(one.candidate.id)! };
    const from = starts.find((start) => isAvailable(ruled, { from: start, to: start + length }, asked.people, { busy, inside, now }));
    if (from !== undefined) found.push({ ...one, at: { from, to: from + length } });
  }
  const distance = ({ at }: { at: Span }) => Math.abs(at.from - span.from);
  return found.toSorted((a, b) => distance(a) - distance(b) || (a.metres ?? 0) - (b.metres ?? 0)).slice(0, most);
}
