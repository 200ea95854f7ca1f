import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Sum } from "../price.ts";

interface Kept {
  readonly bookingId: string;
  readonly sum: Sum;
}

/** Keeps prices with what was booked at them, and takes what they spend of passes, in place of what the booking took before; in the transaction that books. */
export async function keepQuotes(trx: Db, kept: readonly Kept[]): Promise<void> {
  for (const { bookingId, sum } of kept) {
    await sql`
      insert into prices.quote (booking_id, edition_id, cents, "group", free_minutes, reasons)
      values (${bookingId}, ${sum.edition.id}::bigint, ${sum.cents}, ${sum.group}, ${sum.freeMinutes}, ${JSON.stringify(sum.reasons)}::jsonb)`.execute(trx);
    await sql`select prices.give_back(${bookingId})`.execute(trx);
    for (const { passId, minutes } of sum.spends) {
      await sql`update prices.pass set remaining = remaining - ${minutes} where id = ${passId}`.execute(trx);
      await sql`insert into prices.spending (booking_id, pass_id, minutes) values (${bookingId}, ${passId}, ${minutes})`.execute(trx);
    }
  }
}
