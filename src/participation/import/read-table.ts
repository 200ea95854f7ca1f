import { CsvError, parse } from "csv-parse/sync";

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

/** UTF-8, with or without its mark; else, when it is not, what an old spreadsheet of Western Europe wrote. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Every byte is a character of windows-1252 but five: a picture or an archive has them, or NUL, within a few bytes.
    const text = new TextDecoder("windows-1252").decode(bytes);
    return /[\u0000\u0081\u008d\u008f\u0090\u009d]/.test(text) ? null : text;
  }
}

/** A table in CSV with its line of titles; the separator is the one that this line uses most. */
export function readTable(text: string): ReadTable {
  if (text.includes("\0")) return { ok: false, refusal: "encoding" };
  const records = parseRecords(text);
  if (!records) return { ok: false, refusal: "broken" };
  const [head, ...rows] = records;
  const titles = head?.cells.map((title) => title.trim()) ?? [];
  if (rows.length === 0) return { ok: false, refusal: "empty" };
  if (rows.length > mostRows) return { ok: false, refusal: "too_many" };
  const named = titles.filter((title) => title !== "");
  if (named.length < 2 || new Set(named).size < named.length) return { ok: false, refusal: "titles" };
  const cellsOf = (cells: readonly string[]) => Object.fromEntries(titles.flatMap((title, at) => (title ? [[title, cells[at]?.trim() ?? ""]] : [])));
  return { ok: true, table: { titles: named, rows: rows.map(({ line, cells }) => ({ line, cells: cellsOf(cells) })) } };
}

function parseRecords(text: string): { line: number; cells: readonly string[] }[] | null {
  const firstLine = text.slice(0, 8192).split(/\r?\n/, 1)[0]!;
  const count = (sign: string) => firstLine.split(sign).length;
  const delimiter = [";", ",", "\t"].toSorted((a, b) => count(b) - count(a))[0]!;
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true } as const;
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
