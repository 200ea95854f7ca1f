import { dayOf, endOfDay } from "#platform/time/day.ts";

/** As long as an informal appeal against an administrative decision in France (code de justice administrative, article R. 421-1). */
const contestMonths = 2;

/** The last instant at which one may contest what was decided then: the end of the day in Paris, two months later. */
export function contestUntil(decidedAt: Date): Date {
  const lastDay = Temporal.PlainDate.from(dayOf(decidedAt)).add({ months: contestMonths }).toString();
  return new Date(endOfDay(lastDay).getTime() - 1);
}

export const isContestable = (decidedAt: Date, now: Date): boolean => now <= contestUntil(decidedAt);
