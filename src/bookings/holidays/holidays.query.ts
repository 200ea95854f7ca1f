import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Holiday } from "./holiday.ts";

/** Those that end on this day or later, by zone and time. */
export async function findHolidays(db: Db, from: string): Promise<Holiday[]> {
  const { rows } = await sql<Holiday>`
    select id, zone, name, lower(during)::text as first, (upper(during) - 1)::text as last, source from bookings.holiday
    where upper(during) > ${from}::date order by zone, lower(during)`.execute(db);
  return rows;
}
