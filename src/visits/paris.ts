import { timeZone } from "#platform/i18n/format.ts";

/** The instant at which clocks in Paris show that time of that day; in the hour that spring skips, an hour later. */
export function instantOf(day: string, minutes: number): Date {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds);
}

const zoned = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

/** The day of Paris, "2027-03-11". */
export const dayOf = (instant: Date): string => zoned(instant).toPlainDate().toString();

/** Minutes since midnight on a clock in Paris. */
export function minutesOf(instant: Date): number {
  const { hour, minute } = zoned(instant);
  return hour * 60 + minute;
}

export const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** "09:30" ↔ 570. Null for what is no time of a day. */
export function minutesFrom(clock: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:hH]([0-5]\d)$/.exec(clock.replaceAll(" ", "")) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

export const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** A day that exists, written as the browser sends it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
