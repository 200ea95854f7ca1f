import { readTable as readLines } from "#platform/text/table-file.ts";

export interface TableRow {
  /** Where it begins in the file, the line of titles being the first. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
}

export const mostRows = 20_000;
export type Refusal = "encoding" | "broken" | "empty" | "too_many" | "titles";
export type ReadTable = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly refusal: Refusal };

/** The table of a file, each cell under its title. */
export function readTable(text: string): ReadTable {
  const read = readLines(text);
  if (!read) return { ok: false, refusal: "broken" };
  const [head, ...rows] = read.lines;
  const titles = head?.cells.map((title) => title.trim()) ?? [];
  if (rows.length === 0) return { ok: false, refusal: "empty" };
  if (rows.length > mostRows) return { ok: false, refusal: "too_many" };
  const named = titles.filter((title) => title !== "");
  if (named.length < 2 || new Set(named).size < named.length) return { ok: false, refusal: "titles" };
  const cellsOf = (cells: readonly string[]) => Object.fromEntries(titles.flatMap((title, at) => (title ? [[title, cells[at]?.trim() ?? ""]] : [])));
  return { ok: true, table: { titles: named, rows: rows.map(({ line, cells }) => ({ line, cells: cellsOf(cells) })) } };
}
