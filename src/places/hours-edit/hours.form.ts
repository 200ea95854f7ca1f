import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { parseHours } from "../hours/hours.ts";
import { readTypedHours } from "../hours-text/typed-hours.ts";
import { emptyGrid, findOverlap, type Grid, type Range, readGrid, readTyped, writeGrid } from "./grid.ts";
import { type Weekday, weekdays } from "../hours/weekdays.ts";
import { hoursTexts } from "./hours-edit.texts.ts";
import { writeTime } from "../hours/typed-time.ts";

/** The grid, or a sentence that says more. */
export type Way = "grille" | "brute";

export const fieldOf = (day: Weekday, range: 1 | 2, end: "de" | "a") => `${day.toLowerCase()}_${range}_${end}`;

/** What would be saved: null says that the hours are not known. */
export function readHours(form: Reader, before: string | null): string | null {
  return form.text("saisie") === "brute" ? readSentence(form, before) : readWeek(form);
}

function readSentence(form: Reader, before: string | null): string | null {
  const t = hoursTexts[form.locale].problems;
  const typed = form.lines("brut", 0, 1000, t.too_long);
  if (typed === "") return null;
  const hours = readTypedHours(typed, before, form.locale);
  form.check("brut", hours !== null, t.unreadable);
  return hours;
}

function readWeek(form: Reader): string | null {
  const t = hoursTexts[form.locale];
  const days: Record<Weekday, readonly Range[]> = { ...emptyGrid.days };
  for (const day of weekdays) days[day] = ([1, 2] as const).flatMap((n) => readRange(form, day, n) ?? []);
  if (!form.isRight()) return null;
  const grid: Grid = { days, closedOnPublicHolidays: form.text("feries") === "off", closedOnSchoolHolidays: form.text("vacances") === "off" };
  const overlap = findOverlap(grid);
  if (!overlap) return writeGrid(grid);
  const { day } = overlap;
  const [field, problem] = overlap.with === "same_day" ? [fieldOf(day, 2, "de"), t.problems.overlap] : [fieldOf(day, 1, "de"), t.problems.overlap_day_before];
  form.check(field, false, problem(t.days[day]));
  return null;
}

function readRange(form: Reader, day: Weekday, n: 1 | 2): Range | null {
  const t = hoursTexts[form.locale];
  const typed = { from: form.text(fieldOf(day, n, "de")), to: form.text(fieldOf(day, n, "a")) };
  const read = readTyped(typed.from, typed.to);
  if (read.ok) return read.range;
  form.check(fieldOf(day, n, read.at === "from" ? "de" : "a"), false, t.problems[read.problem](t.days[day], typed[read.at].slice(0, 30)));
  return null;
}

/** The grid of hours that are known; null when it would lose some of what they say. */
export function gridOf(hours: string | null): Grid | null {
  if (hours === null) return emptyGrid;
  const read = parseHours(hours);
  return read.ok ? (readGrid(read.hours.tidy) ?? readGrid(read.hours.text)) : null;
}

export function valuesOf(grid: Grid): Values {
  const times = weekdays.flatMap((day) =>
    grid.days[day].flatMap(({ from, to }, at) => {
      const n = (at + 1) as 1 | 2;
      return [
        [fieldOf(day, n, "de"), writeTime(from)],
        [fieldOf(day, n, "a"), writeTime(to)],
      ];
    }),
  );
  return {
    ...Object.fromEntries(times),
    feries: grid.closedOnPublicHolidays ? "off" : "comme",
    vacances: grid.closedOnSchoolHolidays ? "off" : "comme",
  };
}

/** Monday's times on the four days after it. */
export function copyMonday(form: Reader): Record<string, string> {
  const copied = (["Tu", "We", "Th", "Fr"] as const).flatMap((day) =>
    ([1, 2] as const).flatMap((n) => (["de", "a"] as const).map((end) => [fieldOf(day, n, end), form.text(fieldOf("Mo", n, end))])),
  );
  return Object.fromEntries(copied);
}
