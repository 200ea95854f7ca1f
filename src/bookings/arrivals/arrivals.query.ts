import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Booking, findBookings } from "../bookings.query.ts";
import { findResources, isTold, type Resource } from "../resources.query.ts";
import { earliest } from "../arrival.ts";

interface CheckIn {
  readonly checkIn: boolean;
  /** Minutes. */
  readonly grace: number;
  readonly code: string;
}

export async function findCheckIn(db: Db, id: string): Promise<CheckIn> {
  const { rows } = await sql<CheckIn>`select check_in as "checkIn", grace, here_code as code from bookings.resource where id = ${id}`.execute(db);
  return rows[0]!;
}

/** What stands before whoever read the code that hangs on it; null for another code, or for what everybody does not see. */
export const findByCode = async (db: Db, code: string): Promise<Resource | null> =>
  (await findResources(db, sql`r.here_code = ${code} and ${isTold}`))[0] ?? null;

/** What this person has of it now, or soon. */
export async function findOwnNow(
  db: Db,
  resourceId: string,
  personId: string,
): Promise<(Booking & { readonly arrived: boolean; readonly turnedAway: boolean }) | null> {
  const [found] = await findBookings(
    db,
    sql`b.resource_id = ${resourceId} and b.person_id = ${personId} and b.kind = 'booking' and b.state = 'booked' and upper(b.during) > clock_timestamp()
      and lower(b.during) - make_interval(mins => ${earliest}::int) <= clock_timestamp()`,
    sql`order by lower(b.during) limit 1`,
  );
  if (!found) return null;
  const { rows } = await sql<{ arrived: boolean; turnedAway: boolean }>`
    select arrived_at is not null as arrived, turned_away_at is not null as "turnedAway" from bookings.booking where id = ${found.id}`.execute(db);
  return { ...found, ...rows[0]! };
}

export interface Arrival {
  readonly arrivedAt: Date | null;
  readonly excusedAt: Date | null;
  /** They were there, without what it takes to begin. */
  readonly turnedAwayAt: Date | null;
  readonly plea: string | null;
  readonly checkIn: boolean;
}

/** Of one booking: whether somebody came, and what was said of it. */
export async function findArrival(db: Db, id: string): Promise<Arrival> {
  const { rows } = await sql<Arrival>`
    select b.arrived_at as "arrivedAt", b.excused_at as "excusedAt", b.turned_away_at as "turnedAwayAt", b.plea, r.check_in as "checkIn"
    from bookings.booking b join bookings.resource r on r.id = b.resource_id where b.id = ${id}`.execute(db);
  return rows[0]!;
}
