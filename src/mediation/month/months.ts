import { addDays } from "#platform/time/day.ts";
import { daysBack } from "../mediation.ts";

/** "2026-11", as an address says a month. */
export const monthOf = (day: string): string => day.slice(0, 7);

export const isMonth = (text: string): boolean => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);

export const firstDay = (month: string): string => `${month}-01`;

export function nextMonth(month: string): string {
  const [year, at] = month.split("-").map(Number) as [number, number];
  return at === 12 ? `${year + 1}-01` : `${year}-${String(at + 1).padStart(2, "0")}`;
}

export const monthBefore = (month: string): string => monthOf(addDays(firstDay(month), -1));

export const lastDay = (month: string): string => addDays(firstDay(nextMonth(month)), -1);

/** The Monday of a day's week. */
const mondayOf = (day: string): string => addDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);

/** Mondays of the weeks that have a day between these two. */
export function mondaysBetween(from: string, until: string): string[] {
  const all: string[] = [];
  for (let monday = mondayOf(from); monday <= until; monday = addDays(monday, 7)) all.push(monday);
  return all;
}

/**
 * The last month of which no act can be noted or corrected any more: what is published of it never changes. A figure that grew by one from
 * one day to the next would tell of one person.
 */
export const lastClosed = (today: string): string => monthBefore(monthOf(addDays(today, -daysBack)));

/** The first day on which a month is closed. */
export const closingDay = (month: string): string => addDays(firstDay(nextMonth(month)), daysBack);
