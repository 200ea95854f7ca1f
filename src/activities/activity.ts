import { addDays, daysBetween } from "#platform/time/day.ts";

/** What an activity is about, for whoever looks for one. */
export const themes = ["repair", "making", "digital", "food", "garden", "culture", "learning", "language", "work", "wellbeing", "meeting", "other"] as const;
export type Theme = (typeof themes)[number];

/** How addresses and forms say them. */
export const themeWords = {
  ...{ repair: "reparer", making: "fabriquer", digital: "numerique", food: "cuisiner", garden: "jardiner", culture: "culture" },
  ...{ learning: "apprendre", language: "langues", work: "emploi", wellbeing: "bien-etre", meeting: "rencontrer", other: "autre" },
} as const satisfies Record<Theme, string>;

/** Every so many weeks. */
export const rhythms = { weekly: 1, second: 2, fourth: 4 } as const;
export type Rhythm = keyof typeof rhythms;
export const rhythmWords = { weekly: "semaine", second: "quinzaine", fourth: "mois" } as const satisfies Record<Rhythm, string>;

/** When it happens: days are those of the place, times "HH:MM" on its clock. */
export interface Timing {
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  /** Weeks from one date to the next; null: once. */
  readonly weeks: number | null;
  /** The last day on which it may happen again; null: once. */
  readonly until: string | null;
}

/** What is typed of an activity. */
export interface Details extends Timing {
  readonly title: string;
  readonly about: string;
  readonly theme: Theme;
  readonly room: string | null;
  readonly audience: string | null;
  /** Children are welcome. */
  readonly children: boolean;
  /** Null: free. */
  readonly price: string | null;
  readonly how: string | null;
  /** Null: one comes without registering. */
  readonly seats: number | null;
}

/** Of the openings of a service: so many people must, and may, have a shift. Zero where it is none. */
export interface Staffing {
  readonly needed: number;
  readonly wanted: number;
}

/** No series has more: a year of weeks. */
const mostDates = 54;

/** The days of a series, from the first on. */
export function daysOf({ day, weeks, until }: Pick<Timing, "day" | "weeks" | "until">): string[] {
  const days: string[] = [];
  for (let one = day; one <= (until ?? day) && days.length < mostDates; one = addDays(one, 7 * (weeks ?? 1))) {
    days.push(one);
    if (weeks === null) break;
  }
  return days;
}

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

/** Days ahead from which the team is told that people are missing on a shift. */
const daysToFill = 7;

/** Whether a shift is near enough for the team to be told at once. */
export const isNear = (day: string, today: string): boolean => daysBetween(today, day) <= daysToFill;
