import type { TimeWish } from "#bookings";
import { minutesOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { wallOfDay } from "#platform/time/wall-clock.ts";
import type { SupervisedHours, Why } from "../training.ts";
import type { RequiredModule } from "./lacks.query.ts";

/** Whether a trainer stands by during all of that time. */
export function isSupervised(hours: readonly SupervisedHours[], { from, to }: Pick<TimeWish, "from" | "to">): boolean {
  const day = dayOf(from);
  // The last moment of it: midnight is the end of a day.
  if (dayOf(to - 1) !== day) return false;
  const weekday = (new Date(wallOfDay(day)).getUTCDay() + 6) % 7;
  const ends = dayOf(to) === day ? minutesOf(to) : 1440;
  return hours.some((one) => one.weekday === weekday && one.from <= minutesOf(from) && ends <= one.to);
}

/** Why this person may not have it by themselves; null: they may, for all of that time. `ends`: today they may, not when it ends. */
export function whyNot({ teaches, suspended, has, until, endless }: RequiredModule, { to }: Pick<TimeWish, "to">, now: number): Why | null {
  if (suspended) return "suspended";
  if (teaches) return null;
  if (!has) return "untrained";
  if (endless || until === null) return null;
  if (until.getTime() <= now) return "expired";
  return until.getTime() < to ? "ends" : null;
}
