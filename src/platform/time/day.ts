import { dayLength, dayOfWall, instantsOf, wallOf, wallOfDay } from "./wall-clock.ts";

// A day is a text "2026-03-29", so that days compare as texts do. It is always a day of Paris, never of UTC or of the machine.

/** A day that the calendar has, as a browser's field sends it; PostgreSQL knows no year 0. */
export function isDay(text: string): boolean {
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(wallOfDay(text)) && dayOfWall(wallOfDay(text)) === text;
}

/** A day that something here may be planned on: a mistyped year ("0226") is none. */
export const isDayOfThisCentury = (text: string): boolean => text.startsWith("20") && isDay(text);

/** The day in which an instant lies. */
export const dayOf = (instant: Date | number): string => dayOfWall(wallOf(Number(instant)));

export const addDays = (day: string, days: number): string => dayOfWall(wallOfDay(day) + days * dayLength);

export const daysBetween = (from: string, to: string): number => (wallOfDay(to) - wallOfDay(from)) / dayLength;

/** Whole days from now to then: 0 is today. */
export const daysLeft = (until: Date, now: Date): number => daysBetween(dayOf(now), dayOf(until));

/** The instant at which a day begins. */
export const startOfDay = (day: string): Date => new Date(instantsOf(wallOfDay(day), wallOfDay(day) + dayLength)[0]!.from);

/** The instant at which a day has ended: the first of the next. */
export const endOfDay = (day: string): Date => startOfDay(addDays(day, 1));

/** What is due "by the 15th" may still come on the 15th, and its instant still lies in it. */
export const lastSecondOf = (day: string): Date => new Date(endOfDay(day).getTime() - 1000);
