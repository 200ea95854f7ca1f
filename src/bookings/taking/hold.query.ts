import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { findPlaceHours, type PlaceHours } from "#places";
import { daysCounted } from "../arrival.ts";
import { type Asks, askAll, asksNothing } from "../conditions/ask.query.ts";
import type { Asking, Lack } from "../conditions/condition.ts";
import type { Settings, State } from "../resource.ts";
import type { Own } from "../rules.ts";
import type { Taking } from "./free-units.ts";

/** A resource as it is booked. */
export interface Bookable extends Settings {
  readonly id: string;
  readonly placeId: string;
  readonly name: string;
  readonly state: State;
  readonly capacity: number | null;
  readonly quantity: number;
  readonly hours: string | null;
  readonly place: PlaceHours;
  /** All that it takes: its own and those of its parts. */
  readonly units: readonly number[];
  readonly whole: boolean;
  /** All that whoever it is held for lacks to have it then, as other rooms say. */
  readonly lacks: (time: Span, now: number) => readonly Lack[];
}

const settings = sql`r.step, r.shortest, r.longest, r.notice, r.horizon, r.before, r.after, r.approval, r.lapse, r.cancel,
  r.quota_minutes as "quotaMinutes", r.quota_count as "quotaCount", r.quota_per as "quotaPer", r.at_once as "atOnce"`;
const bookable = sql`r.id, r.place_id as "placeId", r.name, r.state, r.capacity, r.quantity, r.hours, ${settings},
  exists (select from bookings.part p where p.whole_id = r.id) as whole`;

type Row = Omit<Bookable, "place" | "units" | "lacks">;

/**
 * Holds what is booked to the end of the transaction, always in one order, so that nobody waits in a ring: the person, whose quotas are
 * counted; the resources, whose rules then stay; their units by number. `asks`: what other rooms ask of this person; null for a host, who sets
 * it aside or takes for nobody. Gives null where a resource is gone.
 */
export async function hold(trx: Db, personId: string | null, resourceIds: readonly string[], asks: Asks | null): Promise<Map<string, Bookable> | null> {
  const ids = [...new Set(resourceIds)].sort();
  if (personId) await sql`select pg_advisory_xact_lock(hashtextextended(${`bookings.person ${personId}`}, 0))`.execute(trx);
  await sql`select from bookings.resource where id = any(${ids}::uuid[]) order by id for share`.execute(trx);
  await sql`
    select from bookings.unit where id in (select bookings.units_of(i.id) from unnest(${ids}::uuid[]) i (id)) order by id for no key update`.execute(trx);
  const found = await readBookable(trx, ids, personId !== null && asks ? await askAll(trx, asks, personId, ids) : asksNothing);
  return found.length < ids.length ? null : new Map(found.map((resource) => [resource.id, resource]));
}

/** These, and those that share a unit with them for which somebody queues: what is given back of one is offered for all. */
export async function withQueues(trx: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct q.resource_id as id from bookings.booking q
    where q.state = 'queued' and exists (
      select from bookings.units_of(q.resource_id) as u (id)
      where u.id in (select bookings.units_of(i.id) from unnest(${[...ids]}::uuid[]) i (id)))`.execute(trx);
  return [...ids, ...rows.map(({ id }) => id)];
}

/** Resources as they are booked, in any state; those that are gone are left out. */
export async function readBookable(db: Db, ids: readonly string[], asking: Asking = asksNothing): Promise<Bookable[]> {
  const { rows } = await sql<Row & { units: number[] }>`
    select ${bookable}, array(select u from bookings.units_of(r.id) u order by u) as units
    from bookings.resource r where r.id = any(${[...ids]}::uuid[]) order by r.id`.execute(db);
  const places = await findPlaceHours(db, [...new Set(rows.map(({ placeId }) => placeId))]);
  return rows.map((row) => ({
    ...row,
    place: places.get(row.placeId)!,
    lacks: ({ from, to }, now) => asking({ resourceId: row.id, from, to }, now),
  }));
}

/** The clock of the database, once all is held: by it every rule is judged. */
export async function readClock(trx: Db): Promise<Date> {
  return (await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx)).rows[0]!.now;
}

interface TakingRow {
  readonly unit: number;
  readonly bookingId: string;
  readonly waitsUntil: Date | null;
  readonly from: Date;
  readonly to: Date;
  readonly wideFrom: Date;
  readonly wideTo: Date;
}

interface KnownTaking extends Taking {
  /** When the request lapses that takes it; null for what is booked. */
  readonly waitsUntil: Date | null;
}

/** What is taken of these units around these times, each with what it wants free. `except`: a booking that is being moved. */
export async function findTakings(db: Db, units: readonly number[], times: readonly Span[], except: string | null = null): Promise<KnownTaking[]> {
  const [lower, upper] = [times.map(({ from }) => new Date(from)), times.map(({ to }) => new Date(to))];
  const { rows } = await sql<TakingRow>`
    select distinct t.unit_id as unit, t.booking_id as "bookingId", b.waits_until as "waitsUntil", lower(b.during) as "from", upper(b.during) as "to",
      lower(b.padded) as "wideFrom", upper(b.padded) as "wideTo"
    from unnest(${lower}::timestamptz[], ${upper}::timestamptz[]) w (lower, upper)
    join bookings.taking t on t.unit_id = any(${[...units]}::integer[]) and t.during && tstzrange(w.lower, w.upper) and t.padded = 1
    join bookings.booking b on b.id = t.booking_id
    where t.booking_id is distinct from ${except}::uuid`.execute(db);
  return rows.map(({ unit, bookingId, waitsUntil, from, to, wideFrom, wideTo }) => ({
    ...{ unit, bookingId, waitsUntil },
    plain: { from: from.getTime(), to: to.getTime() },
    wide: { from: wideFrom.getTime(), to: wideTo.getTime() },
  }));
}

/** A month and a half on both sides: what quotas and chains look at. */
const reach = 47 * 86_400_000;

/** What a person has of resources around these times. */
export async function findOwn(db: Db, personId: string, resourceIds: readonly string[], times: readonly Span[], except: string | null = null) {
  const [from, to] = [Math.min(...times.map((time) => time.from)) - reach, Math.max(...times.map((time) => time.to)) + reach];
  const { rows } = await sql<{ resourceId: string; from: Date; to: Date; units: number }>`
    select b.resource_id as "resourceId", lower(b.during) as "from", upper(b.during) as "to", b.units from bookings.booking b
    where b.person_id = ${personId} and b.resource_id = any(${[...resourceIds]}::uuid[]) and b.state in ('asked', 'booked')
      and upper(b.during) > ${new Date(from)} and lower(b.during) < ${new Date(to)} and b.id is distinct from ${except}::uuid`.execute(db);
  return Map.groupBy(
    rows.map((row): Own & { resourceId: string } => ({ ...row, from: row.from.getTime(), to: row.to.getTime() })),
    ({ resourceId }) => resourceId,
  );
}

/** Bookings for which this person did not come lately, without those of which a host found that nobody is to blame. */
export async function countMissed(db: Db, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.booking
    where person_id = ${personId} and state = 'missed' and excused_at is null and upper(during) > clock_timestamp() - make_interval(days => ${daysCounted}::int)`.execute(
    db,
  );
  return rows[0]!.count;
}
