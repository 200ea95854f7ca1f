import { sql } from "kysely";

import type { Db } from "./db.ts";

/** Whoever waits in the same line ("bookings.place 12") goes on when this transaction has ended. */
export async function waitInLine(trx: Db, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(trx);
}
