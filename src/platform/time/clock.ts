import { isDay } from "./day.ts";
import { dayLength, instantsOf, wallOf, wallOfDay } from "./wall-clock.ts";

/** "09:30", as a browser's field sends it. */
export const isClock = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/**
 * The instant at which clocks here show that time, "09:30" or minutes since midnight, of that day. In the hour that spring skips, an hour
 * later; in the hour that autumn repeats, the first.
 */
export function instantOf(day: string, clock: string | number): Date {
  const [hours, minutes] = typeof clock === "number" ? [0, clock] : (clock.split(":").map(Number) as [number, number]);
  const wall = wallOfDay(day) + hours * hour + minutes * minute;
  return new Date((instantsOf(wall, wall + 1)[0] ?? instantsOf(wall + hour, wall + hour + 1)[0]!).from);
}

const minute = 60_000;
const hour = 60 * minute;

/** The same of what was typed; null for what is no day or no time. */
export const readInstant = (day: string, clock: string): Date | null => (isDay(day) && isClock(clock) ? instantOf(day, clock) : null);

/** "2026-12-13T18:30": what a field of a day and a time shows. */
export const localOf = (instant: Date): string => new Date(wallOf(instant.getTime())).toISOString().slice(0, 16);

/** Minutes since midnight on a clock here. */
export const minutesOf = (instant: Date | number): number => Math.floor((wallOf(Number(instant)) % dayLength) / minute);

/** 570 → "09:30". */
export const clockOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** "9h30", "9 : 30" → 570. Null for what is no time of a day. */
export function minutesFrom(typed: string): number | null {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:hH]([0-5]\d)$/.exec(typed.replaceAll(" ", "")) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
