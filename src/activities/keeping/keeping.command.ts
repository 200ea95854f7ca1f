import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { isHidden } from "../dates.query.ts";
import { type SeatHolder, tellOfDate, tellSeated } from "../news/tell.command.ts";

/** After a date, who had a seat is forgotten. */
export const monthsOfSeats = 12;
/** After a date, whoever registered without an account is forgotten. */
export const monthsOfGuests = 1;
/** After a date, who gave which hours is forgotten. */
export const yearsOfHours = 5;

/** Who sat where and who gave which hours is forgotten in time; the counts and the sums stay. */
export async function forget(db: Db, now: Date): Promise<void> {
  await sql`
    update activities.seat t set person_id = null from activities.date d
    where d.id = t.date_id and t.person_id is not null and upper(d.during) < ${now}::timestamptz - make_interval(months => ${monthsOfSeats})`.execute(db);
  await sql`
    delete from activities.guest g using activities.date d where d.id = g.date_id and (
      upper(d.during) < ${now}::timestamptz - make_interval(months => ${monthsOfGuests})
      or (g.confirmed_at is null and g.asked_at < ${now}::timestamptz - interval '1 day'))`.execute(db);
  await sql`
    update activities.turn t set person_id = null from activities.date d
    where d.id = t.date_id and t.person_id is not null and upper(d.during) < ${now}::timestamptz - make_interval(years => ${yearsOfHours})`.execute(db);
}

/** Whoever has a seat or a shift is reminded once, the day before; not of what moderators hid. */
export async function remind(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; seated: SeatHolder[]; keepers: string[] }>`
      update activities.date d set reminded_at = ${now} from activities.activity a
      where a.id = d.activity_id and d.day = ${addDays(dayOf(now), 1)}::date and d.state = 'planned' and d.reminded_at is null and not ${isHidden}
      returning d.id,
        coalesce((select json_agg(json_build_object('personId', t.person_id, 'guestId', t.guest_id))
          from activities.seat t where t.date_id = d.id and t.state = 'taken'), '[]') as seated,
        array(select k.person_id::text from activities.turn k where k.date_id = d.id and k.person_id is not null) as keepers`.execute(trx);
    for (const { id, seated, keepers } of rows) {
      await tellSeated(trx, id, seated, "reminder");
      await tellOfDate(trx, id, keepers, "shift_reminder");
    }
  });
}
