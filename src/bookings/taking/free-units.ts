import type { Span } from "#platform/time/wall-clock.ts";
import { meets } from "../spans.ts";

/** What a booking takes of one unit: its time, and its time with what is left free around it. */
export interface Taking {
  readonly unit: number;
  readonly bookingId: string;
  readonly plain: Span;
  readonly wide: Span;
}

export type TakingSpans = Pick<Taking, "plain" | "wide">;

/** Whether two cannot stand on one unit: neither's time meets the other's with what it wants free around it. */
export const clash = (one: TakingSpans, other: TakingSpans): boolean => meets(one.plain, other.wide) || meets(one.wide, other.plain);

/**
 * Units for a time: all of a whole that has parts, else the first that are free of a pool. Null: there are not enough.
 * `units` are in the order of their numbers.
 */
export function chooseUnits(units: readonly number[], wanted: number | "all", time: TakingSpans, takings: readonly Taking[]): readonly number[] | null {
  const busy = new Set(takings.filter((taking) => clash(taking, time)).map(({ unit }) => unit));
  const free = units.filter((unit) => !busy.has(unit));
  if (wanted === "all") return free.length === units.length ? units : null;
  return free.length >= wanted ? free.slice(0, wanted) : null;
}
