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
