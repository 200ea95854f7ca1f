import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { padded } from "../booking.ts";
import { tellPerson } from "../news/tell.command.ts";
import { findHad, hadOf } from "./had.query.ts";
import { type Bookable, findTakings } from "./hold.query.ts";
import { plan, type BookingPlan, spanOf, type Wish } from "./plan.ts";
import { take } from "./take.command.ts";

interface QueuedBooking extends Wish {
  readonly id: string;
  readonly personId: string;
  readonly structureId: string | null;
}

/** Of one resource, at once: whoever comes later waits for the next turn. */
const mostRead = 200;

/**
 * Offers what is free of resources that are held to those who queue for it, whoever came first first: it is taken for them until they
 * answer or the offer ends, so that a time is offered to one person only. A wish that does not fit yet is passed over and keeps its turn.
 */
export async function offerWaiting(trx: Db, held: ReadonlyMap<string, Bookable>, now: Date): Promise<void> {
  const queue = await findQueue(trx, [...held.keys()], now);
  if (queue.length === 0) return;
  const units = [...new Set([...held.values()].flatMap((resource) => resource.units))];
  const around = queue.map((wish) => padded(spanOf(wish), held.get(wish.resourceId)!));
  const takings = [...(await findTakings(trx, units, around))];
  for (const wish of queue) {
    const resource = held.get(wish.resourceId)!;
    const free = plan(resource, wish, { now, own: [], takings, exception: false });
    if ("problem" in free) continue;
    const of = { personId: wish.personId, structureId: wish.structureId, madeFor: wish.structureId ? "structure" : "person", email: null } as const;
    const { missed: _, ...had } = hadOf(await findHad(trx, of, [wish.resourceId], [spanOf(wish)]), wish.resourceId);
    if ("problem" in plan(resource, wish, { now, ...had, takings, exception: false })) continue;
    await offer(trx, wish.id, free, now);
    takings.push(...free.units.map((unit) => ({ unit, bookingId: wish.id, waitsUntil: null, ...free.time })));
  }
}

/** Says that time of resources was given back. */
export const timeFreed = "bookings.time_freed";

export interface FreedTime {
  readonly resourceIds: readonly string[];
}

/** What somebody gave back is offered to whoever queues to book it, and then, by the rooms that hear of it, to whoever else waits. */
export async function freeTime(trx: Db, held: ReadonlyMap<string, Bookable>, now: Date): Promise<void> {
  await offerWaiting(trx, held, now);
  await emit(trx, timeFreed, { resourceIds: [...held.keys()] } satisfies FreedTime, "bookings");
}

async function findQueue(trx: Db, resourceIds: readonly string[], now: Date): Promise<QueuedBooking[]> {
  const { rows } = await sql<QueuedBooking>`
    select id, resource_id as "resourceId", person_id as "personId", structure_id as "structureId", lower(during) as "from", upper(during) as "to", units, people, purpose
    from bookings.booking where state = 'queued' and resource_id = any(${[...resourceIds]}::uuid[]) and person_id is not null and lower(during) > ${now}
    order by made_at, id limit ${mostRead} for update`.execute(trx);
  return rows;
}

/** Twelve hours to answer, and never beyond the half of what is left until it begins. */
const offerEnds = (from: Date, now: Date): Date => new Date(now.getTime() + Math.min(12 * 3_600_000, (from.getTime() - now.getTime()) / 2));

async function offer(trx: Db, id: string, { wish, resource, units }: BookingPlan, now: Date): Promise<void> {
  const { before, after } = resource;
  await sql`
    update bookings.booking set state = 'offered', waits_until = ${offerEnds(wish.from, now)}, before = ${before}, after = ${after}, version = version + 1,
      padded = tstzrange(lower(during) - make_interval(mins => ${before}::int), upper(during) + make_interval(mins => ${after}::int)) where id = ${id}`.execute(
    trx,
  );
  await take(trx, id, units);
  await tellPerson(trx, [id], "offered");
}
