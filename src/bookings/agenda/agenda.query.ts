import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import { type Booking, findBookings } from "../bookings.query.ts";
import { answering } from "../keeper.ts";

/** All that a place has on a day: booked, asked, blocked; what is wished, and what nobody came for. By hour. */
export const findDay = (db: Db, placeId: string, day: string): Promise<Booking[]> =>
  findBookings(
    db,
    sql`r.place_id = ${placeId} and b.during && tstzrange(${startOfDay(day)}, ${endOfDay(day)}) and b.state in ('wished', 'asked', 'queued', 'offered', 'booked', 'missed')`,
    sql`order by lower(b.during), r.name collate "fr-x-icu", b.id limit 500`,
  );

/** Requests that wait for an answer, the soonest to lapse first. */
export const findWaiting = (db: Db, placeIds: readonly string[]): Promise<Booking[]> =>
  findBookings(
    db,
    sql`r.place_id = any(${[...placeIds]}::uuid[]) and b.state in ('wished', 'asked') and b.waits_until > clock_timestamp()`,
    sql`order by b.waits_until, b.id limit 100`,
  );

/** Those of the places that this person answers for. */
export async function findAwaited(db: Db, someone: Visitor): Promise<Booking[]> {
  const places = scopesOf(someone, answering).flatMap(({ kind, id }) => (kind === "place" && id ? [id] : []));
  return places.length === 0 ? [] : findWaiting(db, places);
}
