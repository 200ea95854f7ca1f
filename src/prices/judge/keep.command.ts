import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Sum } from "../price.ts";

interface Kept {
  readonly bookingId: string;
  readonly sum: Sum;
}

/** Keeps prices with what was booked at them, in the transaction that books. */
export async function keepQuotes(trx: Db, kept: readonly Kept[]): Promise<void> {
  for (const { bookingId, sum } of kept)
    await sql`
      insert into prices.quote (booking_id, edition_id, cents, "group", free_minutes, reasons)
      values (${bookingId}, ${sum.edition.id}::bigint, ${sum.cents}, ${sum.group}, ${sum.freeMinutes}, ${JSON.stringify(sum.reasons)}::jsonb)`.execute(trx);
}
