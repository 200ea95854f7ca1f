import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { type Booking, findBookings } from "../bookings.query.ts";

/** The booking to which a letter leads; null for a link that nobody was given, or of a guest who is forgotten. */
export async function findLinked(db: Db, token: string): Promise<Booking | null> {
  const [found] = await findBookings(db, sql`b.id = (select l.booking_id from bookings.guest_link l where l.hash = ${hashOfToken(token)})`);
  return found ?? null;
}

/** Times that wait for a guest to confirm them: of one thing, and of one address. */
export async function countHeld(db: Db, resourceId: string, email: string): Promise<{ readonly here: number; readonly theirs: number }> {
  const { rows } = await sql<{ here: number; theirs: number }>`
    select count(*) filter (where b.resource_id = ${resourceId})::int as here, count(*) filter (where g.email = ${email})::int as theirs
    from bookings.guest g join bookings.booking b on b.id = g.booking_id
    where b.state = 'offered' and b.waits_until > clock_timestamp()`.execute(db);
  return rows[0]!;
}
