import { addDays } from "#platform/time/day.ts";

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). "2026-04-05". */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)];
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Public holidays that fall on the same day each year (article L3133-1 of the code du travail). */
const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Monday, Ascension Day, Whit Monday. */
const afterEaster = [1, 39, 50];

export function isWorkingDay(day: string): boolean {
  if (Temporal.PlainDate.from(day).dayOfWeek > 5 || fixed.includes(day.slice(5))) return false;
  const easter = easterOf(Number(day.slice(0, 4)));
  return !afterEaster.some((days) => addDays(easter, days) === day);
}

/** The day that comes so many working days after this one: what is asked on a Friday and promised within one is due on Monday. */
export function addWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** Working days after the first day, up to and with the last; negative when the last comes before. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = from; at < to; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) count += 1;
  }
  return count;
}
