import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { hold, readClock } from "../taking/hold.query.ts";
import { tellPerson } from "../news/tell.command.ts";
import { lapseOne } from "../taking/lapse.command.ts";
import { offerWaiting } from "../taking/offer.command.ts";

/** After the end of a booking. */
export const monthsKept = 12;

/** After the end of a booking: of whoever was helped; of a guest, whose absences count for as long. */
export const monthsHelped = 1;
export const monthsOfGuest = 3;

/** Who booked, for whom and why, and who told of a breakdown, is forgotten; what figures count stays. */
export async function forgetBookers(db: Db, now: Date): Promise<void> {
  await sql`
    update bookings.booking set person_id = null, plea = null, purpose = case when kind = 'booking' then null else '(texte retiré)' end
    where num_nonnulls(person_id, purpose, plea) > 0 and purpose is distinct from '(texte retiré)'
      and upper(during) < ${now}::timestamptz - make_interval(months => ${monthsKept})`.execute(db);
  await sql`
    delete from bookings.helped h using bookings.booking b
    where b.id = h.booking_id and upper(b.during) < ${now}::timestamptz - make_interval(months => ${monthsHelped})`.execute(db);
  await sql`
    delete from bookings.guest g using bookings.booking b where b.id = g.booking_id and (
      upper(b.during) < ${now}::timestamptz - make_interval(months => ${monthsOfGuest})
      or (g.confirmed_at is null and b.ended_at < ${now}::timestamptz - interval '1 day'))`.execute(db);
  await sql`
    update bookings.breakdown set person_id = null, words = '(texte retiré)'
    where words <> '(texte retiré)' and at < ${now}::timestamptz - make_interval(months => ${monthsKept})`.execute(db);
}

interface DueBooking {
  readonly id: string;
  readonly resourceId: string;
}

/** Those whose time has come. */
async function findLapsed(db: Db): Promise<DueBooking[]> {
  const { rows } = await sql<DueBooking>`
    select id, resource_id as "resourceId" from bookings.booking where waits_until <= clock_timestamp() order by waits_until limit 500`.execute(db);
  return rows;
}

/** Resources for which somebody queues. */
async function findQueuedFor(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct resource_id as id from bookings.booking where state = 'queued' limit 500`.execute(db);
  return rows.map(({ id }) => id);
}

/** What became free by whatever way is offered. */
async function offerFree(db: Db, resourceId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const held = await hold(trx, null, [resourceId], null);
    if (held) await offerWaiting(trx, held, await readClock(trx));
  });
}

/** Ends what waited in vain, and offers all that is free to whoever queues for it. */
export async function settleWaiting(db: Db): Promise<void> {
  for (const { id, resourceId } of await findLapsed(db)) await lapseOne(db, id, resourceId);
  for (const id of await findQueuedFor(db)) await offerFree(db, id);
}

/** Whoever booked before is reminded once, the day before, of what begins in an hour at the soonest. */
export async function remind(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      with due as (
        select id from bookings.booking
        where state = 'booked' and kind = 'booking' and reminded_at is null and (person_id is not null or made_for = 'guest') and made_at < lower(during) - interval '30 hours'
          and lower(during) > ${now}::timestamptz + interval '1 hour' and lower(during) <= ${now}::timestamptz + interval '24 hours'
        order by lower(during) limit 500 for update skip locked)
      update bookings.booking b set reminded_at = ${now} from due where due.id = b.id returning b.id`.execute(trx);
    await tellPerson(
      trx,
      rows.map(({ id }) => id),
      "reminder",
    );
  });
}
