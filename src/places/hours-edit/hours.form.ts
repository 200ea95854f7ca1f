import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { parseHours } from "../hours/hours.ts";
import { emptyGrid, findOverlap, type Grid, type Range, readGrid, readTyped, type Weekday, weekdays, writeGrid } from "./grid.ts";
import { hoursTexts } from "./hours-edit.texts.ts";
import { writeTime } from "./typed-time.ts";

/** The grid, or the syntax that says more. */
export type Way = "grille" | "brute";

export const fieldOf = (day: Weekday, range: 1 | 2, end: "de" | "a") => `${day.toLowerCase()}_${range}_${end}`;

/** What would be saved: null says that the hours are not known. */
export type HoursForm = { readonly ok: true; readonly text: string | null } | { readonly ok: false; readonly problems: Problems };

export function readHoursForm(fields: Record<string, string>, locale: Locale): HoursForm {
  return fields.saisie === "brute" ? readRaw(fields.brut ?? "", locale) : readWeek(fields, locale);
}

function readRaw(typed: string, locale: Locale): HoursForm {
  const read = parseHours(typed);
  if (read.ok) return { ok: true, text: read.hours.text };
  return read.problem === "empty" ? { ok: true, text: null } : { ok: false, problems: { brut: hoursTexts[locale].problems[read.problem] } };
}

function readWeek(fields: Record<string, string>, locale: Locale): HoursForm {
  const t = hoursTexts[locale];
  const problems: Record<string, string> = {};
  const days: Record<Weekday, readonly Range[]> = { ...emptyGrid.days };
  for (const day of weekdays) {
    const ranges: Range[] = [];
    for (const n of [1, 2] as const) {
      const [from, to] = [fields[fieldOf(day, n, "de")] ?? "", fields[fieldOf(day, n, "a")] ?? ""];
      const read = readTyped(from, to);
      const at = read.ok ? null : fieldOf(day, n, read.at === "from" ? "de" : "a");
      if (read.ok) ranges.push(...(read.range ? [read.range] : []));
      else problems[at!] = t.problems[read.problem](t.days[day], (read.at === "from" ? from : to).trim().slice(0, 30));
    }
    days[day] = ranges;
  }
  const grid: Grid = { days, closedOnPublicHolidays: fields.feries === "off", closedOnSchoolHolidays: fields.vacances === "off" };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const overlap = findOverlap(grid);
  if (!overlap) return { ok: true, text: writeGrid(grid) };
  const { day } = overlap;
  const [field, problem] = overlap.with === "same_day" ? [fieldOf(day, 2, "de"), t.problems.overlap] : [fieldOf(day, 1, "de"), t.problems.overlap_day_before];
  return { ok: false, problems: { [field]: problem(t.days[day]) } };
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
export function copyMonday(fields: Record<string, string>): Record<string, string> {
  const copied = (["Tu", "We", "Th", "Fr"] as const).flatMap((day) =>
    ([1, 2] as const).flatMap((n) => (["de", "a"] as const).map((end) => [fieldOf(day, n, end), fields[fieldOf("Mo", n, end)] ?? ""])),
  );
  return { ...fields, ...Object.fromEntries(copied) };
}
