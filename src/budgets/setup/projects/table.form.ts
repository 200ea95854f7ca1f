import type { Locale } from "#platform/i18n/locale.ts";
import { type FileFault, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { reading } from "#platform/web/reader.ts";
import { type Commune, communesNamed, type Territory } from "#territory";
import { mostProjects } from "./limits.ts";
import { readProject, type ProjectText } from "./project.form.ts";

export interface WrongLine {
  readonly line: number;
  readonly what: string;
}

export type ReadTable =
  | { ok: true; projects: readonly ProjectText[] }
  | { ok: false; fault: FileFault }
  | { ok: false; fault: "lines"; lines: readonly WrongLine[] };

const fields = ["titre", "resume", "cout", "theme", "facile", "description", "commune", "longitude", "latitude"] as const;
const translated = ["titre_en", "resume_en", "facile_en", "titre_nl", "resume_nl", "facile_nl"] as const;
type Column = (typeof fields)[number] | (typeof translated)[number];

export const projectTable: KnownTable<Column> = {
  names: Object.fromEntries([...fields, ...translated].map((field) => [field, [field.replace("_", " ")]])) as Record<Column, [string]>,
  needed: ["titre", "resume", "cout", "theme"],
  most: mostProjects,
};

/** A line to be replaced, for one of the communes. */
export const template = ({ name }: Pick<Commune, "name">) => [
  {
    ...{ titre: "Un banc au soleil", resume: "Devant la gare, pour attendre assis.", cout: "1200", theme: "Nature" },
    ...{ facile: "", description: "", commune: name, longitude: "", latitude: "" },
    ...Object.fromEntries(translated.map((field) => [field, ""])),
  },
];

/** A table of projects, whole or not at all: each line that is wrong is named. Communes by their name or their code. */
export function readTable(text: string | null, locale: Locale, territory: Territory): ReadTable {
  const table = readLines(text, projectTable);
  if (!table.ok) return table;
  const codes = territory.communes.map(({ code }) => code);
  const read = table.lines.map(({ line, cells }) => {
    const fields = new URLSearchParams(cells);
    if (cells.commune) fields.set("commune", codeOf(territory, cells.commune));
    return { line, ...reading(inputOf(fields), locale, (form) => readProject(form, codes)) };
  });
  const lines = read.flatMap((one) => (one.ok ? [] : Object.values(one.problems).map((what) => ({ line: one.line, what: what! }))));
  if (lines.length > 0) return { ok: false, fault: "lines", lines };
  return { ok: true, projects: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** "?" is no commune: the form says so. */
function codeOf(territory: Territory, typed: string): string {
  const [named, other] = communesNamed(territory, typed);
  return named && !other ? named.commune.code : "?";
}
