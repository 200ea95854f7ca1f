import { isOpenDuring, type PlaceHours } from "#places";
import type { Span } from "#platform/time/wall-clock.ts";
import { padded } from "../booking.ts";
import type { Settings, State } from "../resource.ts";
import { judge } from "../rules.ts";
import { clash, type Taken } from "../taking/free-units.ts";

/** A resource as the search looks at it: its rules, and no words. */
export interface Candidate extends Settings {
  readonly id: string;
  readonly state: State;
  readonly capacity: number | null;
  readonly quantity: number;
  readonly hours: string | null;
  readonly place: PlaceHours;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** What is taken of one unit of a resource. */
export interface Busy extends Taken {
  readonly resourceId: string;
  readonly unit: number;
}

export interface Known {
  readonly busy: ReadonlyMap<string, readonly Busy[]>;
  /** What a whole contains, and what these contain. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
  readonly now: Date;
}

/** Whether somebody who has nothing of it yet could book it for that time. */
export function isAvailable(candidate: Candidate, span: Span, people: number | null, { busy, inside, now }: Known): boolean {
  const { id, quantity } = candidate;
  const time = { plain: span, wide: padded(span, candidate) };
  const met = [id, ...(inside.get(id) ?? [])].flatMap((one) => (busy.get(one) ?? []).filter((taking) => clash(taking, time)));
  const left = inside.has(id) ? (met.length === 0 ? 1 : 0) : quantity - new Set(met.map(({ unit }) => unit)).size;
  if (left < 1) return false;
  const open = isOpenDuring(candidate.place, candidate.hours, span.from, span.to);
  return judge(candidate, { ...span, units: 1, people }, { ...candidate, now: now.getTime(), open, own: [] }).length === 0;
}

/** All that each whole contains, however deep. */
export function closure(parts: readonly { readonly whole: string; readonly part: string }[]): Map<string, string[]> {
  const direct = Map.groupBy(parts, ({ whole }) => whole);
  const inside = (id: string): string[] => (direct.get(id) ?? []).flatMap(({ part }) => [part, ...inside(part)]);
  return new Map([...direct.keys()].map((id) => [id, [...new Set(inside(id))]]));
}
