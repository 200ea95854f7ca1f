import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Booking, bookingTables, findBookings } from "../bookings.query.ts";
import type { Part } from "./parts.ts";

const standing = {
  coming: sql`b.state in ('wished', 'asked', 'queued', 'offered', 'booked') and upper(b.during) > clock_timestamp()`,
  past: sql`b.state = 'booked' and upper(b.during) <= clock_timestamp()`,
  ended: sql`b.state in ('cancelled', 'declined', 'lapsed', 'missed')`,
} as const;

/** What this person has booked: the next first, or the latest of what is over. */
export async function listOwn(db: Db, personId: string, part: Part, { limit, offset }: Range): Promise<Slice<Booking>> {
  const where = sql`b.person_id = ${personId} and b.kind = 'booking' and ${standing[part]}`;
  const by = part === "coming" ? sql`lower(b.during)` : sql`lower(b.during) desc`;
  const [rows, { rows: counted }] = await Promise.all([
    findBookings(db, where, sql`order by ${by}, b.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${bookingTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Whose address was given to somebody; null once it began, ended, or was taken over. */
export async function findHandedBooking(db: Db, token: string): Promise<Booking | null> {
  const where = sql`b.handover_hash = ${hashOfToken(token)} and b.state in ('asked', 'booked') and lower(b.during) > clock_timestamp()`;
  return (await findBookings(db, where))[0] ?? null;
}
