import { CsvError, parse } from "csv-parse/sync";

import type { Locale } from "#platform/i18n/locale.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { reading } from "#platform/web/reader.ts";
import type { Territory } from "#territory";
import { mostProjects } from "./limits.ts";
import { readProject, type ProjectText } from "./project.form.ts";

export interface WrongLine {
  readonly line: number;
  readonly what: string;
}

export type ReadTable =
  | { ok: true; projects: readonly ProjectText[] }
  | { ok: false; fault: "missing" | "broken" | "empty" | "columns" | "too_many" }
  | { ok: false; fault: "lines"; lines: readonly WrongLine[] };

const needed = ["titre", "resume", "cout", "theme"];
const plainName = (name: string) => name.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** A table of projects, whole or not at all: each line that is wrong is named. Communes by their name or their code. */
export function readTable(text: string, locale: Locale, territory: Territory): ReadTable {
  const records = readRecords(text);
  if (records === null) return { ok: false, fault: "broken" };
  if (records.length < 2) return { ok: false, fault: "empty" };
  const [head, ...rows] = records;
  const names = head!.map(plainName);
  if (!needed.every((name) => names.includes(name))) return { ok: false, fault: "columns" };
  if (rows.length > mostProjects) return { ok: false, fault: "too_many" };
  const codes = territory.communes.map(({ code }) => code);
  const read = rows.map((cells) => {
    const fields = new URLSearchParams(names.map((name, at) => [name, cells[at] ?? ""]));
    const commune = fields.get("commune")?.trim();
    if (commune) fields.set("commune", codeOf(territory, commune));
    return reading(inputOf(fields), locale, (form) => readProject(form, codes));
  });
  const lines = read.flatMap((one, at) => (one.ok ? [] : Object.values(one.problems).map((what) => ({ line: at + 2, what: what! }))));
  if (lines.length > 0) return { ok: false, fault: "lines", lines };
  return { ok: true, projects: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

function codeOf(territory: Territory, typed: string): string {
  const named = territory.communes.find(({ name }) => name.localeCompare(typed, "fr", { sensitivity: "base" }) === 0);
  return territory.communeByCode(typed)?.commune.code ?? named?.code ?? "?";
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
