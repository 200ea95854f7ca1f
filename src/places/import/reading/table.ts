import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

import { delimiterOf, recordsForTitles, titlesAmong } from "#platform/text/table-shape.ts";
import { unneutralise } from "#engines/spreadsheet/neutralise.ts";
import { fold } from "../checks/text.ts";
import { noteOf, shorten } from "../notes.ts";
import { type FileRefusal, refuseFile } from "../refusal.ts";
import { type BrokenRecord, recordOf, type SourceRecord } from "../source-record.ts";
import { decoded, type Encoding } from "./encoding.ts";

interface TableShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  /** How many cells the line of titles has, those without a title at its end too. */
  readonly width: number;
  /** The line of the file on which the titles begin, from 1. */
  readonly titlesAt: number;
  readonly records: number;
}

type TableOutcome = { ok: true; shape: TableShape } | FileRefusal;

/** A record longer than this is a quotation mark that was never closed. */
const longestRecord = 64 * 1024 * 1024;

interface Row {
  /** As a spreadsheet numbers it, from 1: a cell of several lines makes no more of them. */
  readonly line: number;
  readonly cells: readonly string[];
}

async function* rowsOf(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<Row> {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, max_record_size: longestRecord };
  const parser = Readable.from(decoded(path, encoding)).pipe(parse(options));
  let line = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    line += 1;
    if (cells.some((cell) => cell.trim() !== "")) yield { line, cells };
  }
}

/** Reads the whole table once before anything is stored: a file that breaks in the middle is refused, not half imported. */
export async function inspectTable(path: string, encoding: Encoding): Promise<TableOutcome> {
  const delimiter = delimiterOf(await beginning(path, encoding));
  const first: Row[] = [];
  let rows = 0;
  try {
    for await (const row of rowsOf(path, encoding, delimiter)) if (rows++ < recordsForTitles) first.push(row);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuseFile("open_quotation", String(error["lines"] ?? "?"));
  }
  const above = titlesAmong(first.map(({ cells }) => cells));
  const titles = first[above];
  if (!titles) return refuseFile("empty");
  const header = withoutEnd(titles.cells.map(columnOf));
  const twice = header.find((name, i) => name !== "" && header.indexOf(name) !== i);
  if (twice) return refuseFile("column_twice", shorten(twice));
  return { ok: true, shape: { encoding, delimiter, header, width: titles.cells.length, titlesAt: titles.line, records: rows - above - 1 } };
}

/** "Code postal" is code_postal: accents, capitals and what stands between words do not tell columns apart. */
const columnOf = (title: string): string => fold(title).replaceAll(" ", "_");

async function beginning(path: string, encoding: Encoding): Promise<string> {
  let start = "";
  for await (const text of decoded(path, encoding)) {
    start += text;
    if (start.length > 1 << 16) break;
  }
  return start.slice(0, 1 << 16);
}

/** Separators at the end of a line make cells that nobody filled. */
function withoutEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
}

/** A table that was printed page by page, or put together from several, says its titles again. */
const isTitles = (cells: readonly string[], header: readonly string[]): boolean =>
  header.length > 1 && withoutEnd(cells).length === header.length && header.every((name, at) => columnOf(cells[at]!) === name);

/** @param names what each column is read as; one without a name is not read. */
export async function* tableRecords(path: string, shape: TableShape, names = shape.header): AsyncGenerator<SourceRecord | BrokenRecord> {
  const { header, width } = shape;
  for await (const { line, cells } of rowsOf(path, shape.encoding, shape.delimiter)) {
    if (line <= shape.titlesAt || isTitles(cells, header)) continue;
    const wide = withoutEnd(cells).length;
    if (cells.length >= header.length && wide <= width) yield recordOf(line, new Map(names.map((name, i) => [name, unneutralise(cells[i] ?? "")])));
    else yield { line, broken: noteOf("", "columns", Math.max(cells.length, wide), header.length) };
  }
}
