import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Sum } from "../price.ts";

interface BookingPrice {
  readonly bookingId: string;
  readonly sum: Sum;
}

/** Keeps prices with what was booked at them, and takes what they spend of passes and coupons, in place of what the booking took before; in the transaction that books. */
export async function keepQuotes(trx: Db, personId: string, kept: readonly BookingPrice[]): Promise<void> {
  for (const { bookingId, sum } of kept) {
    await sql`
      insert into prices.quote (booking_id, edition_id, cents, "group", free_minutes, reasons)
      values (${bookingId}, ${sum.edition.id}::bigint, ${sum.cents}, ${sum.group}, ${sum.freeMinutes}, ${JSON.stringify(sum.reasons)}::jsonb)`.execute(trx);
    await sql`select prices.give_back(${bookingId})`.execute(trx);
    for (const { passId, minutes } of sum.spends) {
      await sql`update prices.pass set remaining = remaining - ${minutes} where id = ${passId}`.execute(trx);
      await sql`insert into prices.spending (booking_id, pass_id, minutes) values (${bookingId}, ${passId}, ${minutes})`.execute(trx);
    }
    if (sum.couponId !== undefined) await useCoupon(trx, sum.couponId, { personId, bookingId });
  }
}

/** Once for all that is booked together; the coupon is held since the price was judged. */
async function useCoupon(trx: Db, couponId: string, { personId, bookingId }: { personId: string; bookingId: string }): Promise<void> {
  await sql`insert into prices.coupon_use (coupon_id, person_id) values (${couponId}, ${personId}) on conflict do nothing`.execute(trx);
  await sql`insert into prices.coupon_booking (booking_id, coupon_id, person_id) values (${bookingId}, ${couponId}, ${personId})`.execute(trx);
}
