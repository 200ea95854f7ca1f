import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import { instantOf, minutesOf } from "#platform/time/clock.ts";
import { padded } from "../booking.ts";
import { type Asks, askAll } from "../conditions/ask.query.ts";
import { findResources, isOpenTo, isTold, type Resource } from "../resources.query.ts";
import { nobody } from "../whom.ts";
import { findOwn } from "../taking/had.query.ts";
import type { OwnSpan } from "../rules.ts";
import { plan, spanOf, type Wish } from "../taking/plan.ts";
import { type Bookable, findTakings, readBookable } from "../taking/hold.query.ts";

/** A way on where what was wished is not free; nothing of it is taken yet. */
export interface Alternative {
  readonly way: "same_day" | "elsewhere" | "other_day";
  readonly resource: Resource;
  readonly from: Date;
  readonly to: Date;
}

interface Seeker extends Asks {
  /** Null: somebody without an account. */
  readonly personId: string | null;
  readonly now: Date;
  readonly except?: string | null;
}

/** Of these wishes, those that could be booked at this moment, in their order. */
async function possible(db: Db, resources: readonly Bookable[], wishes: readonly Wish[], { personId, now, except = null }: Seeker): Promise<Wish[]> {
  if (wishes.length === 0) return [];
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const units = [...new Set(resources.flatMap((one) => one.units))];
  const spans = wishes.map((wish) => padded(spanOf(wish), byId.get(wish.resourceId)!));
  const whole = { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
  const [known, own] = await Promise.all([
    findTakings(db, units, [whole], except),
    personId ? findOwn(db, { personId }, [...byId.keys()], wishes.map(spanOf), except) : new Map<string, OwnSpan[]>(),
  ]);
  const takings = known.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  return wishes.filter(
    (wish) => !("problem" in plan(byId.get(wish.resourceId)!, wish, { now, own: own.get(wish.resourceId) ?? [], takings, exception: false })),
  );
}

/** The same thing near in time, another one near in place, the same hour on a day near: at most three, each of which can be booked now. */
export async function findAlternatives(db: Db, resource: Resource, wish: Wish, seeker: Seeker): Promise<Alternative[]> {
  const [here] = await readBookable(db, [resource.id], await askAll(db, seeker, seeker.personId ?? nobody, [resource.id]));
  if (!here) return [];
  const length = wish.to.getTime() - wish.from.getTime();
  const moved = (from: number): Wish => ({ ...wish, from: new Date(from), to: new Date(from + length) });
  const day = dayOf(wish.from);
  const near = startsOn(day, here.step)
    .map((from) => moved(from))
    .toSorted((a, b) => distance(a, wish) - distance(b, wish));
  const later = Array.from({ length: 14 }, (_, at) => moved(instantOf(addDays(day, at + 1), minutesOf(wish.from)).getTime()));
  const [[sameDay], [otherDay], elsewhere] = await Promise.all([
    possible(db, [here], near, seeker),
    possible(db, [here], later, seeker),
    findElsewhere(db, resource, wish, seeker),
  ]);
  const at = (way: Alternative["way"], one: Wish | undefined): Alternative[] => (one ? [{ way, resource, from: one.from, to: one.to }] : []);
  return [...at("same_day", sameDay), ...(elsewhere ? [elsewhere] : []), ...at("other_day", otherDay)];
}

/** All starts of that day on the grid. */
function startsOn(day: string, step: number): number[] {
  const [from, to] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
  return Array.from({ length: Math.floor((to - from) / (step * 60_000)) }, (_, at) => from + at * step * 60_000);
}

const distance = (one: Wish, other: Wish): number => Math.abs(one.from.getTime() - other.from.getTime());

async function findElsewhere(db: Db, { id, kind, placeId, longitude, latitude }: Resource, wish: Wish, seeker: Seeker): Promise<Alternative | null> {
  const metres = sql`((p.longitude - ${longitude ?? 3.06}::float8) * 70540) ^ 2 + ((p.latitude - ${latitude ?? 50.63}::float8) * 110574) ^ 2`;
  const others = await findResources(
    db,
    sql`r.state = 'open' and ${isTold} and ${isOpenTo(seeker.personId)} and (${seeker.personId !== null}::boolean or r.guests) and r.kind = ${kind} and r.id <> ${id} and r.quantity >= ${wish.units}
      and (${wish.people}::int is null or r.capacity is null or r.capacity * ${wish.units} >= ${wish.people})`,
    sql`order by r.place_id = ${placeId} desc, ${metres} nulls last, r.id limit 30`,
  );
  const ids = others.map((other) => other.id);
  const bookable = await readBookable(db, ids, await askAll(db, seeker, seeker.personId ?? nobody, ids));
  const wishes = others.map((other): Wish => ({ ...wish, resourceId: other.id }));
  const [found] = await possible(db, bookable, wishes, { ...seeker, except: null });
  const resource = found && others.find((other) => other.id === found.resourceId);
  return resource ? { way: "elsewhere", resource, from: wish.from, to: wish.to } : null;
}
