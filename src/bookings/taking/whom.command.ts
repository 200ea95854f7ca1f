import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Whom } from "../whom.ts";

/** Keeps who it is for, where no account says it. */
export async function keepWhom(trx: Db, whom: Whom, bookingIds: readonly string[]): Promise<void> {
  if (whom.kind === "helped")
    await sql`insert into bookings.helped (booking_id, name) select id, ${whom.name} from unnest(${[...bookingIds]}::uuid[]) w (id)`.execute(trx);
  if (whom.kind === "guest")
    await sql`
      insert into bookings.guest (booking_id, email, name, locale)
      select id, ${whom.email}, ${whom.name}, ${whom.locale} from unnest(${[...bookingIds]}::uuid[]) w (id)`.execute(trx);
}
