import { CsvError, parse } from "csv-parse/sync";

import { delimiterOf, recordsForTitles, titlesAmong } from "./table-shape.ts";

/** A line of a table in CSV. */
export interface TableLine {
  readonly cells: readonly string[];
  /** As a spreadsheet numbers it, from 1: a cell of several lines makes no more of them. */
  readonly line: number;
}

interface TableLines {
  readonly lines: readonly TableLine[];
  /** How many lines hold nothing. */
  readonly blank: number;
}

/** A table in CSV, from its titles on: what people write above them is left out, and what Excel says of the separator. Null: a quotation mark never closes. `most`: as many of its first records are enough. */
export function readTable(text: string, most?: number): TableLines | null {
  const delimiter = delimiterOf(text.slice(0, 16_384));
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    ...(most && { to: most }),
  } as const;
  try {
    // The library types what `info: true` gives as plain rows.
    const all = parse(text.replace(/^(\ufeff?)sep=.(?=\r?\n)/i, "$1"), options) as unknown as {
      record: string[];
      info: { empty_lines: number };
    }[];
    const lines = all
      .map(({ record, info }, at) => ({ cells: record, line: at + 1 + info.empty_lines }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const titles = titlesAmong(lines.slice(0, recordsForTitles).map(({ cells }) => cells));
    return { lines: lines.slice(titles), blank: (all.at(-1)?.info.empty_lines ?? 0) + all.length - lines.length };
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** The text of a file in that encoding; null when a byte of it is no character there. */
export function decodeAs(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 or UTF-16, with its mark; UTF-8 without; else, when it is not, what an old spreadsheet of Western Europe wrote. Null for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  // What Excel calls "Unicode text" is UTF-16.
  const wide = mark === 0xfffe || mark === 0xfeff;
  const text = decodeAs(bytes, wide ? (mark === 0xfffe ? "utf-16le" : "utf-16be") : "utf-8");
  if (text !== null || wide) return text?.includes("\0") ? null : text;
  // Every byte is a character of windows-1252 but five: a picture or an archive has them, or NUL, within a few bytes.
  const old = new TextDecoder("windows-1252").decode(bytes);
  return /[\u0000\u0081\u008d\u008f\u0090\u009d]/.test(old) ? null : old;
}
