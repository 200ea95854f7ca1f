import { fold } from "#engines/similarity/fold.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type FileFault, type KnownTable, readLines } from "#platform/imports/sheet.ts";
import { inputOf } from "#platform/web/form-input.ts";
import { reading } from "#platform/web/reader.ts";
import { type Commune, communesNamed, type Territory } from "#territory";
import type { Project } from "../../votes.query.ts";
import { mostProjects } from "./limits.ts";
import { readProject, type ProjectText } from "./project.form.ts";
import { projectsTexts } from "./projects.texts.ts";

export interface WrongLine {
  readonly line: number;
  /** The column, and what its cell says. */
  readonly column: string;
  readonly said: string;
  readonly what: string;
}

/** A project that is in the list already. */
type ListedProject = Pick<Project, "number" | "title" | "commune_code">;

export type ReadTable =
  | { ok: true; projects: readonly ProjectText[] }
  | { ok: false; fault: FileFault }
  | { ok: false; fault: "lines"; lines: readonly WrongLine[] };

const fields = ["titre", "resume", "cout", "theme", "facile", "description", "commune", "longitude", "latitude"] as const;
const translated = ["titre_en", "resume_en", "facile_en", "titre_nl", "resume_nl", "facile_nl"] as const;
const fieldNames = [...fields, ...translated];
type Column = (typeof fieldNames)[number];

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

/**
 * A table of projects, whole or not at all: each line that is wrong is named. Communes by their name or their code. Whoever votes cannot tell two
 * projects of one title in one commune apart: a second is refused, and with it a file that is sent twice.
 */
export function readTable(text: string | null, locale: Locale, territory: Territory, listed: readonly ListedProject[]): ReadTable {
  const table = readLines(text, projectTable);
  if (!table.ok) return table;
  const codes = territory.communes.map(({ code }) => code);
  const read = table.lines.map(({ line, cells }) => {
    const fields = new URLSearchParams(cells);
    if (cells.commune) fields.set("commune", codeOf(territory, cells.commune));
    return { line, cells, ...reading(inputOf(fields), locale, (form) => readProject(form, codes)) };
  });
  const t = projectsTexts[locale];
  const where = new Map(listed.map((one) => [keyOf(one.title, one.commune_code), t.listed(one.number)]));
  const lines = read.flatMap(({ line, cells, ...one }): WrongLine[] => {
    const said = (column: string) => cells[fieldNames.find((name) => name === column) ?? "titre"] ?? "";
    if (!one.ok) return Object.entries(one.problems).map(([column, what]) => ({ line, column, said: said(column), what: what! }));
    const key = keyOf(one.value.title, one.value.communeCode);
    const what = where.get(key);
    if (what) return [{ line, column: "titre", said: one.value.title, what }];
    where.set(key, t.repeated(line));
    return [];
  });
  if (lines.length > 0) return { ok: false, fault: "lines", lines };
  return { ok: true, projects: read.flatMap((one) => (one.ok ? [one.value] : [])) };
}

const keyOf = (title: string, commune: string | null): string => `${fold(title)} ${commune ?? ""}`;

/** "?" is no commune: the form says so. */
function codeOf(territory: Territory, typed: string): string {
  const [named, other] = communesNamed(territory, typed);
  return named && !other ? named.commune.code : "?";
}
