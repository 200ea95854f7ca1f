import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Takes these units for a booking, in place of what it took: none gives all back. */
export async function take(trx: Db, bookingId: string, units: readonly number[]): Promise<void> {
  await sql`delete from bookings.taking where booking_id = ${bookingId}`.execute(trx);
  await sql`
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select b.id, u, p.padded, case p.padded when 0 then b.during else b.padded end
    from bookings.booking b, unnest(${[...units]}::integer[]) u, (values (0), (1)) p (padded) where b.id = ${bookingId}`.execute(trx);
}

/** What is booked ends at this moment; what it would have taken further is free. */
export async function shorten(trx: Db, bookingId: string, to: Date): Promise<void> {
  const { rows } = await sql<{ unit: number }>`select unit_id as unit from bookings.taking where booking_id = ${bookingId} and padded = 0`.execute(trx);
  await sql`
    update bookings.booking set during = tstzrange(lower(during), ${to}), version = version + 1,
      padded = tstzrange(lower(padded), ${to}::timestamptz + make_interval(mins => after)) where id = ${bookingId}`.execute(trx);
  await take(
    trx,
    bookingId,
    rows.map(({ unit }) => unit),
  );
}
