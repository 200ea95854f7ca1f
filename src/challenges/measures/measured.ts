import { type FileFault, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { isDay } from "#platform/time/day.ts";
import { instantOf, isClock } from "#platform/time/clock.ts";
import { boundsOf, type Flag, flags, flagWords, linesMost, type Quantity } from "./series.ts";

export interface MeasuredValue {
  readonly at: Date;
  readonly value: number;
  readonly flag: Flag;
  readonly note: string | null;
}

const names = {
  at: ["instant", "date", "horodatage", "datetime", "timestamp"],
  value: ["valeur", "value", "mesure", "niveau"],
  flag: ["qualite", "quality", "drapeau", "flag"],
  note: ["note", "remarque", "commentaire"],
} as const;

type Column = keyof typeof names;

export const measuredTable: KnownTable<Column> = { names, needed: ["at", "value"], most: linesMost };

type LineFault = "at" | "ahead" | "value" | "flag" | "note" | "twice";

export type ReadOutcome =
  | { readonly ok: true; readonly rows: readonly MeasuredValue[] }
  | { readonly ok: false; readonly fault: FileFault }
  | { readonly ok: false; readonly fault: "lines"; readonly lines: readonly { readonly line: number; readonly what: LineFault }[] };

/** All lines of a file, whole or not at all; each wrong one is named by its place in the file. */
export function readMeasured(text: string | null, quantity: Quantity, now: Date): ReadOutcome {
  const table = readLines(text, measuredTable);
  if (!table.ok) return table;
  const faults: { line: number; what: LineFault }[] = [];
  const seen = new Set<number>();
  const rows = table.lines.map(({ line, cells }) => {
    const wrong = (what: LineFault) => void faults.push({ line, what });
    const at = readAt(cells.at ?? "");
    const value = readValue(cells.value ?? "");
    const flag = cells.flag === undefined ? "raw" : flags.find((one) => flagWords[one] === fold(cells.flag!) || one === fold(cells.flag!));
    if (!at) wrong("at");
    else if (at > now || at.getUTCFullYear() < 2000) wrong("ahead");
    else if (seen.has(at.getTime())) wrong("twice");
    if (at) seen.add(at.getTime());
    if (value === null || !isPossible(value, quantity)) wrong("value");
    if (!flag) wrong("flag");
    if ((cells.note ?? "").length > 200) wrong("note");
    return { at: at ?? now, value: value ?? 0, flag: flag ?? "raw", note: cells.note?.replaceAll(/\s+/g, " ") ?? null };
  });
  return faults.length > 0 ? { ok: false, fault: "lines", lines: faults } : { ok: true, rows };
}

export const isPossible = (value: number, quantity: Quantity): boolean => value >= boundsOf[quantity][0] && value <= boundsOf[quantity][1];

const fold = (word: string): string => word.trim().toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");

/** With a point or a comma; null for anything else. */
export function readValue(typed: string): number | null {
  const plain = typed
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".")
    .replace("−", "-");
  return /^-?\d{1,6}(\.\d{1,12})?$/.test(plain) ? Number(plain) : null;
}

const iso = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;
const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2})[:h](\d{2})(?::\d{2})?$/;

/** An instant with its offset (RFC 3339); or a day and an hour of here, as the standard or as people write them. Null for anything else. */
export function readAt(typed: string): Date | null {
  const words = typed.trim();
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(words)) {
    const at = new Date(words);
    // The database keeps whole seconds: no two values of one second are told apart in a file.
    return Number.isNaN(at.getTime()) || !isDay(words.slice(0, 10)) ? null : new Date(Math.floor(at.getTime() / 1000) * 1000);
  }
  const [, day, clock] = iso.exec(words) ?? [];
  if (day && clock) return isDay(day) && isClock(clock) ? instantOf(day, clock) : null;
  const [, d, m, year, hours, minutes] = french.exec(words) ?? [];
  if (!year) return null;
  const two = (figures = "") => figures.padStart(2, "0");
  const [frenchDay, frenchClock] = [`${year}-${two(m)}-${two(d)}`, `${two(hours)}:${two(minutes)}`];
  return isDay(frenchDay) && isClock(frenchClock) ? instantOf(frenchDay, frenchClock) : null;
}
