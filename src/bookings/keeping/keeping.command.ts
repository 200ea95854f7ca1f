import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** After the end of a booking. */
export const monthsKept = 12;

/** Who booked and why is forgotten, what figures count stays. */
export async function forgetBookers(db: Db, now: Date): Promise<void> {
  await sql`
    update bookings.booking set person_id = null, purpose = case when kind = 'booking' then null else '(texte retiré)' end
    where num_nonnulls(person_id, purpose) > 0 and purpose is distinct from '(texte retiré)'
      and upper(during) < ${now}::timestamptz - make_interval(months => ${monthsKept})`.execute(db);
}

/** Those whose time has come. */
export async function findLapsed(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from bookings.booking where waits_until <= clock_timestamp() order by waits_until limit 500`.execute(db);
  return rows.map(({ id }) => id);
}
