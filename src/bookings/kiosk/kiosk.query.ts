import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import { isHidden } from "../resources.query.ts";
import { initialsOf } from "./code.ts";

export interface KioskPlace {
  readonly placeId: string;
  readonly name: string;
}

/** Null: nobody was given this address, another one took its place, or the place is shown to nobody. */
export async function findKiosk(db: Db, token: string): Promise<KioskPlace | null> {
  const { rows } = await sql<KioskPlace>`
    select p.id as "placeId", p.name from bookings.kiosk k join places.place p on p.id = k.place_id
    where k.hash = ${hashOfToken(token)} and p.status = 'published'`.execute(db);
  return rows[0] ?? null;
}

/** When the address of a place's screen was made; null: it has none. */
export const findKioskOf = async (db: Db, placeId: string): Promise<Date | null> =>
  (await sql<{ madeAt: Date }>`select made_at as "madeAt" from bookings.kiosk where place_id = ${placeId}`.execute(db)).rows[0]?.madeAt ?? null;

/** A booking of the day as everybody sees it at the entrance. */
export interface ExpectedBooking {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly from: Date;
  readonly to: Date;
  readonly arrived: boolean;
}

/** Of this day and not over, the soonest first, but what only some may know of: these arrive by their code alone. Names go no further than here. */
export async function findExpected(db: Db, placeId: string, day: string): Promise<ExpectedBooking[]> {
  const { rows } = await sql<Omit<ExpectedBooking, "initials"> & { person: string | null }>`
    select b.id, r.name, coalesce(h.name, g.name, o.name) as person, lower(b.during) as "from", upper(b.during) as "to", b.arrived_at is not null as arrived
    from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id left join people.person o on o.id = b.person_id
      left join bookings.helped h on h.booking_id = b.id left join bookings.guest g on g.booking_id = b.id
    where r.place_id = ${placeId} and b.kind = 'booking' and b.state = 'booked' and upper(b.during) > clock_timestamp() and r.audience = 'everybody' and not ${isHidden}
      and b.during && tstzrange(${startOfDay(day)}, ${endOfDay(day)})
    order by lower(b.during), r.name collate "fr-x-icu", b.id limit 300`.execute(db);
  return rows.map(({ person, ...row }) => ({ ...row, initials: person === null ? "" : initialsOf(person) }));
}
