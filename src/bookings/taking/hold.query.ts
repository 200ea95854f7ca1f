import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import type { PlaceHours } from "#places";
import { type Asks, askAll, asksNothing } from "../conditions/ask.query.ts";
import type { Asking, Lack } from "../conditions/condition.ts";
import type { Audience, Settings, State } from "../resource.ts";
import { alsoHeld, askedOf, type Of } from "../whom.ts";
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
  readonly audience: Audience;
  /** It is booked without an account too. */
  readonly guests: boolean;
  readonly place: PlaceHours;
  /** All that it takes: its own and those of its parts. */
  readonly units: readonly number[];
  readonly whole: boolean;
  /** Structures that its host knows. */
  readonly circle: readonly string[];
  /** All that whoever it is held for lacks to have it then, as other rooms say. */
  readonly lacks: (time: Span & { readonly lent?: boolean }, now: number) => readonly Lack[];
}

const settings = sql`r.step, r.shortest, r.longest, r.notice, r.horizon, r.before, r.after, r.approval, r.lapse, r.cancel,
  r.quota_minutes as "quotaMinutes", r.quota_count as "quotaCount", r.quota_per as "quotaPer", r.at_once as "atOnce",
  r.structure_minutes as "structureMinutes", r.structure_count as "structureCount", r.structure_per as "structurePer"`;
const bookable = sql`r.id, r.place_id as "placeId", r.name, r.state, r.capacity, r.quantity, r.hours, r.audience, r.guests, ${settings},
  exists (select from bookings.part p where p.whole_id = r.id) as whole,
  array(select c.structure_id::text from bookings.circle c where c.resource_id = r.id) as circle,
  array(select u from bookings.units_of(r.id) u order by u) as units, p.hours as "placeHours",
  coalesce((select json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', c.reason) order by c.during)
    from places.closing c where c.place_id = r.place_id), '[]') as closings`;

interface Row extends Omit<Bookable, "place" | "lacks">, Pick<PlaceHours, "closings"> {
  readonly placeHours: string | null;
}

/**
 * Holds what is booked to the end of the transaction, always in one order, so that nobody waits in a ring: the person, whose quotas are
 * counted, then the structure or the address whose are; the resources, whose rules then stay; their units by number. `of`: null where nobody is
 * asked, a host who blocks. `asks`: what other rooms ask of whoever books; null for a host, who sets it aside. Gives null where a resource is gone.
 */
export async function hold(trx: Db, of: Of | null, resourceIds: readonly string[], asks: Asks | null): Promise<Map<string, Bookable> | null> {
  const ids = [...new Set(resourceIds)].sort();
  const personId = of && (of.personId ?? (of.email === null ? null : await accountOf(trx, of.email)));
  const turns = (of ? [personId && `person ${personId}`, alsoHeld(of)] : []).filter((turn) => turn !== null);
  await sql`/* kept */ select bookings.hold(${turns}::text[], ${ids}::uuid[])`.execute(trx);
  const found = await readBookable(trx, ids, of && asks ? await askAll(trx, asks, askedOf(of), ids) : asksNothing);
  return found.length < ids.length ? null : new Map(found.map((resource) => [resource.id, resource]));
}

/** What an address books without its account counts for both: whoever does both at once waits for themselves. */
const accountOf = async (trx: Db, email: string): Promise<string | null> =>
  (await sql<{ id: string }>`select id from people.person where email = ${email}`.execute(trx)).rows[0]?.id ?? null;

/** Of whom a booking is; null: it is gone. */
export async function findOf(db: Db, bookingId: string): Promise<Of | null> {
  const { rows } = await sql<Of>`
    select b.person_id as "personId", b.made_for as "madeFor", b.structure_id as "structureId", g.email
    from bookings.booking b left join bookings.guest g on g.booking_id = b.id where b.id = ${bookingId}`.execute(db);
  return rows[0] ?? null;
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
  const { rows } = await sql<Row>`
    /* kept */ select ${bookable} from bookings.resource r join places.place p on p.id = r.place_id where r.id = any(${[...ids]}::uuid[]) order by r.id`.execute(
    db,
  );
  return rows.map(({ placeHours, closings, ...row }) => ({
    ...row,
    place: { hours: placeHours, closings },
    lacks: (time, now) => asking({ ...time, resourceId: row.id }, now),
  }));
}

/** The clock of the database, once all is held: by it every rule is judged. */
export async function readClock(trx: Db): Promise<Date> {
  return (await sql<{ now: Date }>`/* kept */ select clock_timestamp() as now`.execute(trx)).rows[0]!.now;
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
    /* kept */ select distinct t.unit_id as unit, t.booking_id as "bookingId", b.waits_until as "waitsUntil", lower(b.during) as "from", upper(b.during) as "to",
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
