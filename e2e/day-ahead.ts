import { addDays, dayOf } from "#platform/time/day.ts";

/** In France on a fixed day; those that move fall on a Monday or a Thursday. */
const closed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** The Tuesday or the Wednesday so many weeks ahead, on which places open as on any: a journey plans something there. */
export function dayAhead(weekday: "tuesday" | "wednesday", weeks: number): string {
  const today = dayOf(Date.now());
  const toMonday = Temporal.PlainDate.from(today).dayOfWeek - 1;
  const day = addDays(today, weeks * 7 - toMonday + (weekday === "tuesday" ? 1 : 2));
  return closed.includes(day.slice(5)) ? addDays(day, 7) : day;
}

/** The last Sunday that was. */
export const lastSunday = (): string => addDays(dayOf(Date.now()), -Temporal.PlainDate.from(dayOf(Date.now())).dayOfWeek);
