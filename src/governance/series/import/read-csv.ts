import { type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { isDay } from "#platform/time/day.ts";
import type { Part, Territory } from "#territory";
import type { Series } from "../../series.ts";
import { readTypedValue } from "../typed-value.ts";
import { type DecimalSign, decimalSignOf, settleNumber } from "./decimal-sign.ts";
import { type Fault, type FileValue, mostLines, type ReadFile, type RefusedLine } from "./file-values.ts";

interface Context {
  readonly series: Series;
  readonly territory: Territory;
  readonly today: string;
}

const names = { code: ["code"], jour: ["jour"], annee: ["annee"], valeur: ["valeur"], source: ["source"] } as const;
const valueTable: KnownTable<keyof typeof names> = { names, needed: ["code", "valeur"], most: mostLines };

/** A line to be replaced. */
export const template = [{ code: "", jour: "2025-12-31", valeur: "120", source: "Service des espaces verts" }];

/** Columns `code` (of a commune; empty or the SIREN for the whole), `jour` or `annee` (its last day), `valeur`, and `source` if it has one. */
export function readValuesCsv(text: string | null, { series, territory, today }: Context): ReadFile {
  const read = readLines(text, valueTable);
  if (!read.ok) return read;
  const { lines: rows, mapping, blank } = read;
  if (mapping.jour === undefined && mapping.annee === undefined) return { ok: false, fault: "columns" };

  const values: FileValue[] = [];
  const refused: RefusedLine[] = [];
  const lineOf = new Map<string, number>();
  const sign = decimalSignOf(rows.map(({ cells }) => cells.valeur ?? ""));
  for (const row of rows) {
    const { line, cells } = row;
    const cell = (name: keyof typeof names) => cells[name] ?? "";
    const part = partOf(cell("code"), territory);
    const day = isDay(cell("jour")) ? cell("jour") : lastDayOf(cell("annee"));
    const value = readCell(cell("valeur"), sign, series.unit);
    const source = mapping.source !== undefined ? cell("source") : series.source;
    const key = `${part?.kind} ${part?.id} ${day}`;
    const first = lineOf.get(key);
    if (part === null) refused.push({ line, fault: { kind: "code", code: cell("code") } });
    else if (day === null || day > today) refused.push({ line, fault: { kind: "day" } });
    else if (typeof value !== "number") refused.push({ line, fault: value });
    else if (source.length < 2 || source.length > 200) refused.push({ line, fault: { kind: "source" } });
    else if (first !== undefined) refused.push({ line, fault: { kind: "twice", first } });
    else {
      lineOf.set(key, line);
      values.push({ line, part, day, value, source, lines: 1 });
    }
  }
  return { ok: true, kind: "values", lines: rows.length, blank, values, refused };
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

/** Only members today: a value under the code of an associated commune would be counted as the whole commune's. */
function partOf(code: string, territory: Territory): Part | null {
  if (code === "" || code === territory.metropolis.siren) return { kind: "metropolis", id: null };
  return territory.communes.some((commune) => commune.code === code) ? { kind: "commune", id: code } : null;
}
