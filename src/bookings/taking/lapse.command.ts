import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { padded, type State } from "../booking.ts";
import type { PersonNews } from "../news/news-kind.ts";
import { tellPerson } from "../news/tell.command.ts";
import { type Bookable, findTakings, hold, readClock, withQueues } from "./hold.query.ts";
import { freeTime, offerWaiting } from "./offer.command.ts";
import { spanOf, type Wish } from "./plan.ts";

/** `booked`: it was to be paid by then. */
type Waiting = Extract<State, "wished" | "asked" | "queued" | "offered" | "booked">;
const news: Readonly<Record<Waiting, PersonNews>> = { wished: "lapsed", asked: "lapsed", queued: "unserved", offered: "passed", booked: "unpaid" };

/** What waited in vain gives back what it took, and whoever waited is told. */
async function lapse(trx: Db, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string; was: Waiting }>`
    with late as (
      select id, state from bookings.booking
      where id = any(${[...ids]}::uuid[]) and state in ('wished', 'asked', 'queued', 'offered', 'booked') and waits_until <= clock_timestamp() for update)
    update bookings.booking b set state = 'lapsed', waits_until = null, ended_at = clock_timestamp(), ended_by = 'house', version = version + 1
    from late where b.id = late.id returning b.id, late.state as was`.execute(trx);
  await sql`delete from bookings.taking where booking_id = any(${rows.map(({ id }) => id)}::uuid[])`.execute(trx);
  for (const { id, was } of rows) await tellPerson(trx, [id], news[was]);
}

/** One whose time may have come: what it gives back is offered to whoever waits for it. */
export async function lapseOne(db: Db, id: string, resourceId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const held = await hold(trx, null, await withQueues(trx, [resourceId]), null);
    if (!held) return;
    await lapse(trx, [id]);
    await freeTime(trx, held, await readClock(trx));
  });
}

/**
 * What is taken around what is wished. What waited in vain takes nothing any more: what it gives back is offered first to whoever queues
 * for it, and only then is free.
 */
export async function takingsNow(trx: Db, held: ReadonlyMap<string, Bookable>, wishes: readonly Wish[], now: Date, except: string | null = null) {
  const units = [...new Set([...held.values()].flatMap((resource) => resource.units))];
  const wide = wishes.map((wish) => padded(spanOf(wish), held.get(wish.resourceId)!));
  const found = await findTakings(trx, units, wide, except);
  const late = found.flatMap(({ bookingId, waitsUntil }) => (waitsUntil !== null && waitsUntil <= now ? [bookingId] : []));
  if (late.length === 0) return found;
  await lapse(trx, late);
  await offerWaiting(trx, held, now);
  return findTakings(trx, units, wide, except);
}
