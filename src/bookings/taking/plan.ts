import { isOpenDuring } from "#places";
import { daysAhead, isLimited } from "../arrival.ts";
import { padded } from "../booking.ts";
import { isOverridable, judge, type OwnSpan, type Refusal } from "../rules.ts";
import { chooseUnits, type Taking } from "./free-units.ts";
import { type Had, hadOf } from "./had.query.ts";
import type { Bookable } from "./hold.query.ts";

/** What somebody wants to have. */
export interface Wish {
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
  readonly people: number | null;
  readonly purpose: string | null;
}

/** Why one wish cannot be: somebody has it, or these rules. */
export type Problem = { readonly taken: true } | { readonly refusals: readonly Refusal[] };

/** What a wish becomes. */
type Outcome = "asked" | "booked" | "wished";

export interface PlannedBooking<state = Outcome> {
  readonly id: string;
  readonly resourceId: string;
  readonly state: state;
  /** It stands only once it is paid. */
  readonly unpaid?: boolean;
}

export interface BookingPlan<state = Outcome> {
  readonly wish: Wish;
  readonly resource: Bookable;
  readonly state: state;
  readonly units: readonly number[];
  readonly time: Pick<Taking, "plain" | "wide">;
  readonly overridden: readonly string[];
}

interface Standing {
  readonly now: Date;
  readonly own: readonly OwnSpan[];
  readonly takings: readonly Taking[];
  readonly exception: boolean;
  /** Bookings for which they did not come. */
  readonly missed?: number;
  /** What the structure has for which it is wished. */
  readonly theirs?: readonly OwnSpan[] | null;
  readonly structureId?: string | null;
}

/** What becomes of one wish: pure but for what was read. */
export function plan(resource: Bookable, wish: Wish, standing: Standing): BookingPlan | { readonly problem: Problem } {
  const { now, own, takings, exception, missed = 0, theirs = null, structureId = null } = standing;
  const span = spanOf(wish);
  const forKnown = structureId !== null && resource.circle.includes(structureId);
  const open = isOpenDuring(resource.place, resource.hours, span.from, span.to);
  const refusals = [
    ...judge(resource, { ...span, units: wish.units, people: wish.people, forKnown }, { ...resource, now: now.getTime(), open, own, theirs }),
    ...(isLimited(missed, span.from, now.getTime()) ? [{ rule: "missed", limit: daysAhead, has: missed } as const] : []),
  ];
  const time = { plain: span, wide: padded(span, resource) };
  if (refusals.length > 0) {
    if (!exception || !refusals.every(isOverridable)) return { problem: { refusals } };
    return { wish, resource, state: "wished", units: [], time, overridden: refusals.map(({ rule }) => rule) };
  }
  const units = chooseUnits(resource.units, resource.whole ? "all" : wish.units, time, takings);
  if (!units) return { problem: { taken: true } };
  return { wish, resource, state: resource.approval ? "asked" : "booked", units, time, overridden: [] };
}

interface PlanContext {
  readonly now: Date;
  readonly had: Had;
  readonly takings: readonly Taking[];
  readonly exception: boolean;
}

/** What becomes of several wishes, in their order: each finds taken what those before it take. */
export function planAll(resources: ReadonlyMap<string, Bookable>, wishes: readonly Wish[], { now, had, takings, exception }: PlanContext) {
  const planned: BookingPlan[] = [];
  const problems: (Problem | null)[] = [];
  const [own, theirs, taken] = [new Map(had.own), had.theirs && new Map(had.theirs), [...takings]];
  for (const wish of wishes) {
    const resource = resources.get(wish.resourceId)!;
    const mine = hadOf({ ...had, own, theirs }, wish.resourceId);
    const outcome = plan(resource, wish, { now, ...mine, takings: taken, exception });
    problems.push("problem" in outcome ? outcome.problem : null);
    if ("problem" in outcome) continue;
    planned.push(outcome);
    const one = { ...spanOf(wish), units: wish.units, forKnown: had.structureId !== null && resource.circle.includes(had.structureId) };
    own.set(wish.resourceId, [...mine.own, one]);
    theirs?.set(wish.resourceId, [...(mine.theirs ?? []), one]);
    taken.push(...outcome.units.map((unit) => ({ unit, bookingId: "", ...outcome.time })));
  }
  return { planned, problems };
}

export const spanOf = ({ from, to }: Pick<Wish, "from" | "to">) => ({ from: from.getTime(), to: to.getTime() });

/** Requests lapse after the hours that the host chose, and at the latest when they would begin. */
const lapsesAt = ({ lapse: hours }: Pick<Bookable, "lapse">, from: Date, now: Date): Date =>
  new Date(Math.min(from.getTime(), now.getTime() + hours * 3_600_000));

/** When a booking stops waiting by itself; null: it stands. Whoever queues does so until it would begin. */
export const waitsFor = ({ state, resource, wish }: Pick<BookingPlan<string>, "state" | "resource" | "wish">, now: Date): Date | null =>
  state === "booked" ? null : state === "queued" ? wish.from : state === "offered" ? heldUntil(wish.from, now) : lapsesAt(resource, wish.from, now);

/** Half an hour to follow a mailed link, and no longer than until it begins. */
const heldUntil = (from: Date, now: Date): Date => new Date(Math.min(from.getTime(), now.getTime() + 30 * 60_000));
