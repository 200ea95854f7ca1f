import { CsvError, parse } from "csv-parse/sync";

import type { Locale } from "#platform/i18n/locale.ts";
import { mostProjects } from "./limits.ts";
import { readProject, type TypedProject } from "./project.form.ts";

export type ReadTable =
  | { ok: true; projects: readonly TypedProject[] }
  | { ok: false; fault: "broken" | "empty" | "columns" | "too_many" }
  | { ok: false; fault: "lines"; lines: readonly { readonly line: number; readonly what: string }[] };

const needed = ["titre", "resume", "cout", "theme"];
const plainName = (name: string) => name.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A table of projects, whole or not at all: each line that is wrong is named. `codeOf` finds a commune by its name or its code. */
export function readTable(text: string, locale: Locale, communes: readonly string[], codeOf: (commune: string) => string | null): ReadTable {
  const records = readRecords(text);
  if (records === null) return { ok: false, fault: "broken" };
  if (records.length < 2) return { ok: false, fault: "empty" };
  const [head, ...rows] = records;
  const names = head!.map(plainName);
  if (!needed.every((name) => names.includes(name))) return { ok: false, fault: "columns" };
  if (rows.length > mostProjects) return { ok: false, fault: "too_many" };
  const read = rows.map((cells) => {
    const fields = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
    const commune = fields["commune"]?.trim();
    return readProject({ ...fields, commune: commune && (codeOf(commune) ?? "?") }, locale, communes);
  });
  const lines = read.flatMap((one, at) => (one.ok ? [] : Object.values(one.problems).map((what) => ({ line: at + 2, what }))));
  if (lines.length > 0) return { ok: false, fault: "lines", lines };
  return { ok: true, projects: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function readRecords(text: string): string[][] | null {
  const first = text.slice(0, 4096).split(/\r?\n/, 1)[0]!;
  const delimiter = [";", ",", "\t"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
