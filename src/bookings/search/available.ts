import { isOpenDuring, type PlaceHours } from "#places";
import type { Span } from "#platform/time/wall-clock.ts";
import { padded } from "../booking.ts";
import type { Settings, State } from "../resource.ts";
import { judge } from "../rules.ts";
import { clash, type TakingSpans } from "../taking/free-units.ts";

/** A resource as the search looks at it: where and when it can be had, and no words. */
export interface Candidate {
  readonly id: string;
  readonly quantity: number;
  readonly before: number;
  readonly after: number;
  readonly hours: string | null;
  readonly place: PlaceHours;
}

/** By which it is booked. */
export interface Rules extends Settings {
  readonly state: State;
  readonly capacity: number | null;
}

/** What is taken of one unit of a resource. */
export interface Busy extends TakingSpans {
  readonly resourceId: string;
  readonly unit: number;
}

export interface Occupancy {
  readonly busy: ReadonlyMap<string, readonly Busy[]>;
  /** What a whole contains, and what these contain. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
  readonly now: Date;
}

/** Whether some of it is free at that time, and its place open. */
export function isFree(candidate: Candidate, span: Span, { busy, inside }: Omit<Occupancy, "now">): boolean {
  const { id, quantity, place, hours } = candidate;
  return left({ id, quantity }, { plain: span, wide: padded(span, candidate) }, { busy, inside }) > 0 && isOpenDuring(place, hours, span.from, span.to);
}

/** Units that nobody has. */
function left({ id, quantity }: Pick<Candidate, "id" | "quantity">, time: TakingSpans, { busy, inside }: Omit<Occupancy, "now">): number {
  const parts = inside.get(id);
  const own = busy.get(id);
  if (!parts) return own ? quantity - new Set(own.filter((taking) => clash(taking, time)).map(({ unit }) => unit)).size : quantity;
  return [id, ...parts].some((one) => busy.get(one)?.some((taking) => clash(taking, time))) ? 0 : 1;
}

/** Whether somebody who has nothing of it yet could book it for that time. */
export function isAvailable(candidate: Candidate & Rules, span: Span, people: number | null, known: Occupancy): boolean {
  const around = { ...candidate, now: known.now.getTime(), open: true, own: [] };
  return isFree(candidate, span, known) && judge(candidate, { ...span, units: 1, people }, around).length === 0;
}

/** All that each whole contains, however deep. */
export function closure(parts: readonly { readonly whole: string; readonly part: string }[]): Map<string, string[]> {
  const direct = Map.groupBy(parts, ({ whole }) => whole);
  const inside = (id: string): string[] => (direct.get(id) ?? []).flatMap(({ part }) => [part, ...inside(part)]);
  return new Map([...direct.keys()].map((id) => [id, [...new Set(inside(id))]]));
}
