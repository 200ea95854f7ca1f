import { fold } from "#engines/similarity/fold.ts";
import { readTable } from "#platform/text/table-file.ts";

export const encodings = ["utf-8", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

/** What each column may be called; the first is what the example says. */
const columns = {
  type: ["type", "quoi"],
  feuille: ["feuille", "numero de feuille", "fiche"],
  idee: ["idee", "numero", "numero de l idee"],
  titre: ["titre"],
  texte: ["texte", "description", "commentaire"],
  theme: ["theme", "categorie"],
  commune: ["commune", "code commune", "code insee"],
  adresse: ["adresse"],
  cout: ["cout", "cout estime"],
  nombre: ["nombre", "soutiens"],
  avis: ["avis", "position"],
  auteur: ["auteur", "qui"],
  signature: ["signature"],
  accord: ["accord", "consentement"],
  nom: ["nom"],
  courriel: ["courriel", "email", "e mail"],
  telephone: ["telephone", "tel"],
} as const;
export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

export interface FileLine {
  /** Where it begins in the file, the line of titles being the first. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

export type Refusal = "empty" | "encoding" | "broken" | "columns" | "tooMany";
export type ReadFile =
  | { readonly ok: true; readonly lines: readonly FileLine[]; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const mostLines = 5000;

/** A table in CSV: its separator is the one that the first line uses most. */
export function readEntries(text: string): ReadFile {
  const read = readTable(text);
  if (!read) return { ok: false, refusal: "broken" };
  const [head, ...rows] = read.lines;
  if (!head || rows.length === 0) return { ok: false, refusal: "empty" };
  if (rows.length > mostLines) return { ok: false, refusal: "tooMany" };
  const known = head.cells.map(columnOf);
  if (!known.includes("type") || !known.includes("feuille")) return { ok: false, refusal: "columns" };
  const lines = rows.map(({ cells, line }): FileLine => {
    const named = cells.flatMap((cell, at) => (known[at] && cell.trim() !== "" ? [[known[at], cell.trim()] as const] : []));
    return { line, cells: Object.fromEntries(named) };
  });
  return { ok: true, lines, ignored: head.cells.filter((cell, at) => known[at] === null && cell.trim() !== "") };
}

function columnOf(title: string): Column | null {
  const folded = fold(title);
  return columnNames.find((name) => (columns[name] as readonly string[]).includes(folded)) ?? null;
}
