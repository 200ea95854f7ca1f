import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** After a date, who had a seat is forgotten. */
export const monthsOfSeats = 12;
/** After a date, who gave which hours is forgotten. */
export const yearsOfHours = 5;

/** Who sat where and who gave which hours is forgotten in time; the counts and the sums stay. */
export async function forget(db: Db, now: Date): Promise<void> {
  await sql`
    update activities.seat t set person_id = null from activities.date d
    where d.id = t.date_id and t.person_id is not null and upper(d.during) < ${now}::timestamptz - make_interval(months => ${monthsOfSeats})`.execute(db);
  await sql`
    update activities.turn t set person_id = null from activities.date d
    where d.id = t.date_id and t.person_id is not null and upper(d.during) < ${now}::timestamptz - make_interval(years => ${yearsOfHours})`.execute(db);
}
