import { keysOf } from "#platform/keys-of.ts";
import { addDays } from "#platform/time/day.ts";

/** Every week, every second, every fourth. */
const rhythms = { weekly: 1, second: 2, fourth: 4 } as const;
type Rhythm = keyof typeof rhythms;

/** How the form says them. */
export const rhythmWords = { weekly: "semaine", second: "quinzaine", fourth: "mois" } as const satisfies Record<Rhythm, string>;

export const rhythmOf = (word: string): Rhythm | undefined => keysOf(rhythms).find((one) => rhythmWords[one] === word);

/** Dates of one series, at most: a year of weeks. */
const mostDates = 53;

/** The days of a series, from the first to the last that lies not after `until`. */
export function daysOf(first: string, rhythm: Rhythm, until: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= until && days.length < mostDates; day = addDays(day, 7 * rhythms[rhythm])) days.push(day);
  return days;
}
