import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { StoryInstant } from "./story-process.ts";

/** Of the story: days from that of planting at this hour of Paris, or the real local time that is written. */
export function instantAt(when: StoryInstant, clock: string, today = new Date()): Date {
  const [day, written = clock] = typeof when === "string" ? (when.split("T") as [string, string?]) : [addDays(dayOf(today), when)];
  return instantOf(day, written);
}

export const opening = "09:00";
export const closing = "23:59";
