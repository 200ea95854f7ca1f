import { instantOf } from "#platform/time/clock.ts";
import { addDays, daysBetween } from "#platform/time/day.ts";

/** What happens at a place, once or every week. Days are those of the place; times "HH:MM". */
export interface Announcement {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  /** The last day of a weekly repetition. */
  readonly until: string | null;
  readonly room: string | null;
  readonly audience: string | null;
  /** Null: free. */
  readonly price: string | null;
  readonly how: string | null;
  readonly state: "announced" | "cancelled";
  readonly reason: string | null;
  /** Grows with each correction. */
  readonly version: number;
  /** Moderators hid it: its hosts see it all the same. */
  readonly hidden: boolean;
}

/** The days on which it happens between two days, both inside. */
export function daysOf({ day, until }: Pick<Announcement, "day" | "until">, from: string, to: string): string[] {
  const last = until ?? day;
  const skipped = from > day ? Math.ceil(daysBetween(day, from) / 7) : 0;
  const days: string[] = [];
  for (let one = addDays(day, skipped * 7); one <= last && one <= to; one = addDays(one, 7)) days.push(one);
  return days;
}

/** The next day on which it happens; null when it is over. An activity of today counts until it ends. */
export function nextDay(announcement: Announcement, today: string, now: Date): string | null {
  const days = daysOf(announcement, today, addDays(today, 371));
  return days.find((day) => day > today || instantOf(day, announcement.ends) > now) ?? null;
}

/** Still to come, or going on: what may be cancelled and is shown. */
export const isComing = (announcement: Announcement, today: string, now: Date): boolean => nextDay(announcement, today, now) !== null;

/**
 * The lines of whole days, in their order, about as many as one reads; `next`: the day of the first that are left, null when none are. A day
 * with more lines than that stands whole.
 */
export function firstDays<line extends { readonly day: string }>(
  lines: readonly line[],
  most: number,
): { readonly shown: readonly line[]; readonly next: string | null } {
  const beyond = lines[most];
  if (!beyond) return { shown: lines, next: null };
  const last = lines[0]!.day === beyond.day ? beyond.day : lines[most - 1]!.day < beyond.day ? lines[most - 1]!.day : addDays(beyond.day, -1);
  const shown = lines.filter(({ day }) => day <= last);
  return { shown, next: lines[shown.length]?.day ?? null };
}
