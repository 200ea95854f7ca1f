import { dayOfCell } from "#platform/imports/day-cell.ts";
import { findKept, keepIfRefused } from "#platform/imports/kept-file.ts";
import { type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { fileField, readTableFile, sayFault } from "#platform/imports/upload.ts";
import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { routes } from "../routes.ts";
import type { Holiday } from "./holiday.ts";
import { holidaysTexts } from "./holidays.texts.ts";

export type NewHoliday = Omit<Holiday, "id">;

export function readHoliday(form: Reader): NewHoliday {
  const t = holidaysTexts[form.locale].problems;
  const [first, last] = [form.text("premier"), form.text("dernier")];
  form.check("premier", isDayOfThisCentury(first), t.first);
  form.check("dernier", isDayOfThisCentury(last) && last >= first, t.last);
  return { zone: form.line("zone", 1, 40, t.zone), name: form.line("nom", 2, 80, t.name), first, last, source: readSource(form) };
}

export const sourceField = "source";
const readSource = (form: Reader): string => form.line(sourceField, 3, 300, holidaysTexts[form.locale].problems.source);

/** As the ministry calls its columns, and as people do. */
export const holidayTable: KnownTable<"zone" | "name" | "first" | "back" | "who"> = {
  names: {
    zone: ["zone", "zones"],
    name: ["nom", "description", "vacances"],
    first: ["premier jour", "start date", "date de debut", "debut"],
    back: ["reprise", "end date", "date de fin", "fin"],
    who: ["population"],
  },
  needed: ["zone", "name", "first", "back"],
  most: 5000,
};

export const template = [{ zone: "Zone B", nom: "Vacances d’automne", "premier jour": "2026-10-17", reprise: "2026-11-02" }];

/** A day, or the instant of its midnight as the ministry writes it. */
const dayOfTyped = (cell: string): string => {
  const day = dayOfCell(cell);
  const instant = /^\d{4}-\d\d-\d\dT/.test(day) ? Date.parse(day) : Number.NaN;
  return Number.isNaN(instant) ? day : dayOf(instant);
};

/** The file whole or not at all. The ministry writes a line for each academy, and others for teachers: each period of a zone is kept once. */
export async function readFile(form: Reader, visit: VisitOf<typeof routes.holidays>): Promise<readonly NewHoliday[]> {
  const source = readSource(form);
  const { name, text } = await readTableFile(form, visit.settings.FILE_MAX_MB, await findKept(form, visit));
  const holidays = readTable(form, text, source);
  await keepIfRefused(form, visit, { name, content: new TextEncoder().encode(text ?? "") });
  return holidays;
}

function readTable(form: Reader, text: string | null, source: string): readonly NewHoliday[] {
  const t = holidaysTexts[form.locale];
  const read = readLines(text, holidayTable);
  if (!read.ok) {
    form.check(fileField, false, sayFault(read.fault, { most: holidayTable.most, columns: t.problems.columns }, form.locale));
    return [];
  }
  const found = new Map<string, NewHoliday>();
  for (const { line, cells } of read.lines) {
    if (/enseignant/i.test(cells.who ?? "")) continue;
    const { zone = "", name = "" } = cells;
    const [first, back] = [dayOfTyped(cells.first ?? ""), dayOfTyped(cells.back ?? "")];
    const right =
      zone.length > 0 && zone.length <= 40 && name.length >= 2 && name.length <= 80 && isDayOfThisCentury(first) && isDayOfThisCentury(back) && back > first;
    if (!form.check(fileField, right, t.line(line))) return [];
    found.set(`${zone} ${first}`, { zone, name, first, last: addDays(back, -1), source });
  }
  return [...found.values()];
}
