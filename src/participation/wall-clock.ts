import { timeZone } from "#platform/i18n/format.ts";

const zoned = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

/** The day of Paris, "2026-12-13". */
export const dayOf = (instant: Date): string => zoned(instant).toPlainDate().toString();

/** As a field of day and hour shows it: "2026-12-13T18:30". */
export const localOf = (instant: Date): string => zoned(instant).toPlainDateTime().toString({ smallestUnit: "minute" });

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days;

/** When clocks in Paris show that; in the hour that spring skips, an hour later; in the hour that autumn repeats, the first. */
export const instantOf = (day: string, clock: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: clock }).epochMilliseconds);

/** A day that exists, of a year that a process may be of. */
export function isDay(text: string): boolean {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Whole days of Paris from now to then: 0 is today. */
export const daysLeft = (until: Date, now: Date): number => daysBetween(dayOf(now), dayOf(until));
