import { addDays } from "#platform/time/day.ts";
import { wallOfDay } from "#platform/time/wall-clock.ts";

/** 0 is Monday. */
export const weekday = (day: string): number => (new Date(wallOfDay(day)).getUTCDay() + 6) % 7;

export const mondayOf = (day: string): string => addDays(day, -weekday(day));
