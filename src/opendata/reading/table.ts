import { pipeline } from "node:stream/promises";
import { type CsvError, parse } from "csv-parse";

import { delimiterOf, recordsForTitles, titlesAmong } from "#platform/text/table-shape.ts";

/** Gives the same content from its beginning as often as it is asked, in UTF-8: a file is read more than once, and never held whole. */
export type Opens = () => Promise<ReadableStream<Uint8Array>>;

/** How a table is written. */
export interface Shape {
  readonly delimiter: string;
  /** Of each column, as people read them; those of two lines joined. Empty where nobody gave one. */
  readonly titles: readonly string[];
  /** The number of the last line of titles, from 1. */
  readonly titleLine: number;
  /** How many lines of titles there are. */
  readonly titleLines: number;
  /** How many lines above them are left out. */
  readonly above: number;
}

/** A line of a table, numbered from 1 as a spreadsheet does: a cell of several lines makes no more of them. */
interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

export class BrokenTable extends Error {}

const beginning = 16_384;
/** Columns that a table may have. */
export const widest = 200;

/** How a table is written; null when it holds nothing under its titles. @throws BrokenTable where a quotation mark never closes */
export async function shapeOf(open: Opens): Promise<Shape | null> {
  const delimiter = delimiterOf(await startOf(open));
  const filled: Record[] = [];
  for await (const { cells, line } of linesOf(open, delimiter)) {
    const trimmed = cells.map((cell) => cell.trim());
    if (trimmed.some(Boolean)) filled.push({ cells: trimmed, at: line - 1 });
    if (filled.length > recordsForTitles + 5) break;
  }
  const title = filled[titlesAmong(filled.map(({ cells }) => cells))];
  if (!title) return null;
  const head = headOf(filled, filled.indexOf(title));
  if (!filled.some(({ at }) => at > head.last)) return null;
  return { delimiter, titles: withoutTail(head.titles), titleLine: head.last + 1, titleLines: head.lines, above: head.first };
}

/** Columns without a title after the last one that has one, which spreadsheets write by the thousand, are columns only as far as a table may be wide. */
function withoutTail(titles: readonly string[]): readonly string[] {
  const last = titles.findLastIndex((title) => title !== "");
  return titles.slice(0, Math.max(last + 1, Math.min(titles.length, widest)));
}

async function startOf(open: Opens): Promise<string> {
  let start = "";
  const decoder = new TextDecoder();
  for await (const chunk of await open()) {
    start += decoder.decode(chunk, { stream: true });
    if (start.length >= beginning) break;
  }
  return start.slice(0, beginning);
}

interface Record {
  readonly cells: readonly string[];
  readonly at: number;
}

/** Titles in one line, or in two: cells that were merged over several columns, or over both lines, are empty but for the first. */
function headOf(filled: readonly Record[], title: number): { titles: string[]; first: number; last: number; lines: number } {
  const { cells, at } = filled[title]!;
  const [above, below] = [filled[title - 1], filled[title + 1]];
  const gaps = cells.flatMap((cell, column) => (cell === "" ? [column] : []));
  const one = { titles: [...cells], first: at, last: at, lines: 1 };
  // The second line fills the gaps of the first, and is empty where the first one says all.
  const isSecond = below && (cells.some((cell, column) => cell && !below.cells[column]) || (isWords(below.cells) && !isWords(filled[title + 2]?.cells ?? [])));
  if (isSecond && gaps.length > 0 && gaps.every((column) => below.cells[column]))
    return { titles: joined(cells, below.cells), first: at, last: below.at, lines: 2 };
  const repeats = new Set(cells).size < cells.length;
  const groups = above?.at === at - 1 && above.cells.filter(Boolean).length > 1 ? above.cells : null;
  if (groups && repeats) return { titles: joined(groups, cells), first: above!.at, last: at, lines: 2 };
  return one;
}

const isWords = (cells: readonly string[]): boolean => !cells.some((cell) => /^[+-]?[\d\s.,]*\d[\d\s.,%€/-]*$/.test(cell));

/** What stands over several columns goes on until the next. */
function joined(upper: readonly string[], lower: readonly string[]): string[] {
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    group = upper[at] || (lower[at] ? group : "");
    const own = lower[at] ?? "";
    return group && own && group !== own ? `${group} ${own}` : group || own;
  });
}

/** All lines, from the first of the file; those that hold nothing too. @throws BrokenTable where a quotation mark never closes */
export async function* linesOf(open: Opens, delimiter: string): AsyncGenerator<Line> {
  const parser = parse({ bom: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false });
  // What goes wrong while the content is read, whoever reads the parser meets.
  const feeding = pipeline(await open(), parser).catch(() => {});
  let line = 0;
  try {
    for await (const cells of parser) {
      line += 1;
      // What Excel says of the separator is no line of the table.
      if (line > 1 || !/^sep=.?$/i.test(cells[0] ?? "")) yield { cells, line };
    }
  } catch (error) {
    if ((error as CsvError).code?.startsWith("CSV_")) throw new BrokenTable(`line ${line + 1}`);
    throw error;
  } finally {
    parser.destroy();
    await feeding;
  }
}
