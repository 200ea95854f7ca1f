import { dayOfCell } from "#platform/imports/day-cell.ts";
import { type FieldLine, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { isDay } from "#platform/time/day.ts";
import type { Territory } from "#territory";
import type { Series } from "../../series.ts";
import { readTypedValue } from "../typed-value.ts";
import { type DecimalSign, decimalSignOf, settleNumber } from "./decimal-sign.ts";
import { type ChosenCommunes, partReader } from "./named-part.ts";
import { type Fault, type FileValue, mostLines, type ReadFile, type RefusedLine } from "./file-values.ts";
import { readYearColumns, valueColumns, type ValueField as Field } from "./year-columns.ts";

interface Context {
  readonly series: Series;
  readonly territory: Territory;
  readonly today: string;
  readonly chosen?: ChosenCommunes;
}

const valueTable: KnownTable<Field> = { names: valueColumns, needed: ["valeur"], most: mostLines };

/** Lines to be replaced; the second is the whole metropolis’s. */
export const template = (commune: string) => [
  { commune, jour: "2025-12-31", valeur: "30", source: "Service des espaces verts" },
  { commune: "", jour: "2025-12-31", valeur: "120", source: "Service des espaces verts" },
];

/**
 * Columns `commune` (a name) or `code` (official), both empty for the whole; `jour` or `annee` (its last day), `valeur`, and `source` if it
 * has one; or, instead of day and value, columns whose titles end with a year. A name that is no commune's, or several communes', is refused
 * unless `chosen` says whose it is.
 */
export function readValuesCsv(text: string | null, { series, territory, today, chosen }: Context): ReadFile {
  const byYear = readYearColumns(text);
  const read = byYear ? { ok: true as const, ...byYear } : readLines(text, valueTable);
  if (!read.ok) return read;
  const { mapping, blank } = read;
  const rows: readonly FieldLine<Field>[] = read.lines;
  const lacks = (...either: Field[]) => either.every((name) => mapping[name] === undefined);
  if ((!byYear && lacks("jour", "annee")) || lacks("code", "commune")) return { ok: false, fault: "columns" };
  const partOf = partReader(territory, chosen);

  const values: FileValue[] = [];
  const refused: RefusedLine[] = [];
  const lineOf = new Map<string, number>();
  const sign = decimalSignOf(rows.map(({ cells }) => cells.valeur ?? ""));
  for (const row of rows) {
    const { line, cells } = row;
    const cell = (name: Field) => cells[name] ?? "";
    const named = partOf(cell("code"), cell("commune"));
    const written = dayOfCell(cell("jour"));
    const day = isDay(written) ? written : lastDayOf(cell("annee"));
    const value = readCell(cell("valeur"), sign, series.unit);
    const source = mapping.source !== undefined ? cell("source") : series.source;
    const key = `${named.part?.kind} ${named.part?.id} ${day}`;
    const first = lineOf.get(key);
    if (named.part === null) refused.push({ line, fault: named.fault });
    else if (day === null || day > today) refused.push({ line, fault: { kind: "day" } });
    else if (typeof value !== "number") refused.push({ line, fault: value });
    else if (source.length < 2 || source.length > 200) refused.push({ line, fault: { kind: "source" } });
    else if (first !== undefined) refused.push({ line, fault: { kind: "twice", first } });
    else {
      lineOf.set(key, line);
      values.push({ line, part: named.part, day, value, source, lines: 1 });
    }
  }
  return { ok: true, kind: "values", lines: new Set(rows.map(({ line }) => line)).size, blank, values, refused };
}

/** Of a share nobody writes thousands. */
function readCell(typed: string, sign: DecimalSign | null, unit: Series["unit"]): number | Fault {
  const settled = unit === "share" ? typed : settleNumber(typed, sign);
  if (settled === null) return { kind: "ambiguous", typed };
  return readTypedValue(settled, unit) ?? { kind: typed.startsWith("-") ? "negative" : "value" };
}

function lastDayOf(year: string): string | null {
  return /^(19|20)\d\d$/.test(year) ? `${year}-12-31` : null;
}
