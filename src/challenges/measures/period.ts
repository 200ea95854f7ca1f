import { addDays } from "#platform/time/day.ts";
import { day, oneOf, writeFilters } from "#platform/web/filters.ts";
import type { Period } from "./measures.query.ts";

/** What of a series is looked at: its days up to one, or the hours of some days up to it. */
export const periodFilters = { by: oneOf("par", { day: "jour", hour: "heure" }, "day"), until: day("jusque") };

interface PeriodRequest {
  readonly by: Period["by"];
  /** Null: the last that was measured. */
  readonly until: string | null;
}

/** Days of a chart: enough to see a season begin, few enough to read; a week where hours are looked at. */
const longest = { day: 60, hour: 7 } as const;

interface MeasuredDays {
  readonly first: string;
  readonly last: string;
}

const earlier = (one: string, other: string) => (one < other ? one : other);
const later = (one: string, other: string) => (one > other ? one : other);

/** The period asked for, within what was measured. */
export function periodOf({ by, until }: PeriodRequest, { first, last }: MeasuredDays): Period {
  const end = later(first, earlier(until ?? last, last));
  return { by, from: later(first, addDays(end, 1 - longest[by])), until: end };
}

/** Addresses of what lies before and after; null where nothing was measured there. */
export function around(address: string, { by, from, until }: Period, { first, last }: MeasuredDays) {
  const href = (one: string) => writeFilters(address, periodFilters, { by, until: one >= last ? null : one });
  return {
    before: first < from ? href(addDays(from, -1)) : null,
    after: until < last ? href(addDays(until, longest[by])) : null,
  };
}

/** The same end, by days or by hours. */
export const inSteps = (address: string, by: Period["by"], until: string | null): string => writeFilters(address, periodFilters, { by, until });
