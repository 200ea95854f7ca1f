import { addDays, startOfDay } from "#platform/time/day.ts";

/** "2026-T4" of "2026-11-29". */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export const isQuarter = (text: string): boolean => /^20\d\d-T[1-4]$/.test(text);

/** Its first day, "2026-10-01". */
export function firstDayOf(quarter: string): string {
  const month = (Number(quarter.slice(-1)) - 1) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/** The quarter that begins after one that holds this day. */
const after = (quarter: string): string => quarterOf(addDays(firstDayOf(quarter), 95));

export const before = (quarter: string): string => quarterOf(addDays(firstDayOf(quarter), -1));

/** Its last day. */
export const lastDayOf = (quarter: string): string => addDays(firstDayOf(after(quarter)), -1);

/** From the first instant on, before the last one, here. */
export const spanOf = (quarter: string): { readonly from: Date; readonly until: Date } => ({
  from: startOfDay(firstDayOf(quarter)),
  until: startOfDay(firstDayOf(after(quarter))),
});
