import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { OutsideFault } from "./outside.ts";

/** An outside calendar as its host sees it: without the rest of its address, which lets whoever knows it read it. */
export interface Outside {
  readonly id: string;
  readonly name: string;
  /** "calendar.example". */
  readonly host: string;
  readonly events: number;
  readonly triedAt: Date | null;
  readonly readAt: Date | null;
  readonly fault: OutsideFault | null;
}

export const findOutside = async (db: Db, resourceId: string): Promise<Outside[]> =>
  (
    await sql<Outside>`
      select id, name, substring(address from '^https://([^/?#]+)') as host, events, tried_at as "triedAt", read_at as "readAt", fault
      from bookings.outside where resource_id = ${resourceId} order by name collate "fr-x-icu", id`.execute(db)
  ).rows;

export interface DueOutside {
  readonly id: string;
  readonly address: string;
  readonly resourceId: string;
  /** Days ahead for which it can be booked. */
  readonly horizon: number;
}

/** Those to be read now: every quarter of an hour, one that cannot be read every hour. Or all of one resource. */
export async function findDue(db: Db, resourceId: string | null): Promise<DueOutside[]> {
  const { rows } = await sql<DueOutside>`
    select o.id, o.address, o.resource_id as "resourceId", r.horizon from bookings.outside o join bookings.resource r on r.id = o.resource_id
    where case when ${resourceId}::uuid is null
      then r.state <> 'withdrawn' and (o.tried_at is null or o.tried_at < clock_timestamp() - case when o.fault is null then interval '14 minutes' else interval '59 minutes' end)
      else o.resource_id = ${resourceId}::uuid end
    order by o.tried_at nulls first, o.id limit 300`.execute(db);
  return rows;
}

export interface Clash {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly personName: string | null;
}

/** Bookings to come that meet a time at which an outside calendar is busy: nobody cancels them but people. At most 100. */
export async function findClashes(db: Db, resourceId: string): Promise<Clash[]> {
  const { rows } = await sql<Clash>`
    select b.id, lower(b.during) as "from", upper(b.during) as "to", p.name as "personName" from bookings.booking b left join people.person p on p.id = b.person_id
    where b.kind = 'booking' and b.state in ('asked', 'offered', 'booked') and upper(b.during) > clock_timestamp()
      and exists (
        select from bookings.taking t join bookings.outside o on o.resource_id = ${resourceId} join bookings.outside_busy y on y.outside_id = o.id
        where t.booking_id = b.id and t.padded = 0 and y.during && t.during and t.unit_id in (select bookings.units_of(${resourceId})))
      and b.resource_id in (
        select u.resource_id from bookings.units_of(${resourceId}) as f (id) join bookings.unit u on u.id = f.id
        union select w.whole_id from bookings.part w)
    order by lower(b.during), b.id limit 100`.execute(db);
  return rows;
}

interface OutsideTrouble {
  readonly resourceId: string;
  readonly name: string;
  readonly placeName: string;
  /** When the first of its calendars was last read, of those that cannot be read for a day. */
  readonly since: Date;
}

/** Resources of these places of which a calendar has not been read for a day. */
export async function findUnread(db: Db, placeIds: readonly string[]): Promise<OutsideTrouble[]> {
  const { rows } = await sql<OutsideTrouble>`
    select r.id as "resourceId", r.name, p.name as "placeName", min(coalesce(o.read_at, o.made_at)) as since
    from bookings.outside o join bookings.resource r on r.id = o.resource_id join places.place p on p.id = r.place_id
    where r.place_id = any(${[...placeIds]}::uuid[]) and r.state <> 'withdrawn' and o.fault is not null
      and coalesce(o.read_at, o.made_at) < clock_timestamp() - interval '24 hours'
    group by r.id, p.name order by since, r.id`.execute(db);
  return rows;
}
