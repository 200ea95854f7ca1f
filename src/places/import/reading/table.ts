import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

import { noteOf, shorten } from "../notes.ts";
import { type Refused, refuseFile } from "../refusal.ts";
import { type BrokenRecord, recordOf, type SourceRecord } from "../source-record.ts";
import { decoded, type Encoding } from "./encoding.ts";

interface TableShape {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly records: number;
}

type TableFound = { ok: true; shape: TableShape } | Refused;

/** A record longer than this is a quotation mark that was never closed. */
const longestRecord = 64 * 1024 * 1024;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

async function* rowsOf(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<Row> {
  const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true, max_record_size: longestRecord };
  const parser = Readable.from(decoded(path, encoding)).pipe(parse(options));
  let line = 1;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (record.some((cell) => cell.trim() !== "")) yield { line, cells: record };
    line = info.lines + 1;
  }
}

/** Reads the whole table once before anything is stored: a file that breaks in the middle is refused, not half imported. */
export async function inspectTable(path: string, encoding: Encoding): Promise<TableFound> {
  const delimiter = mostFrequent(await firstLine(path, encoding));
  let header: string[] | null = null;
  let records = 0;
  try {
    for await (const { cells } of rowsOf(path, encoding, delimiter)) {
      if (header) records++;
      else header = cells.map((cell) => cell.trim().toLowerCase());
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuseFile("open_quotation", String(error["lines"] ?? "?"));
  }
  if (!header) return refuseFile("empty");
  const twice = header.find((name, i) => name !== "" && header.indexOf(name) !== i);
  if (twice) return refuseFile("column_twice", shorten(twice));
  return { ok: true, shape: { encoding, delimiter, header, records } };
}

async function firstLine(path: string, encoding: Encoding): Promise<string> {
  let start = "";
  for await (const text of decoded(path, encoding)) {
    start += text;
    const end = start.search(/[\r\n]/);
    if (end > 0) return start.slice(0, end);
    if (start.length > 1 << 16) break;
  }
  return start.slice(0, 1 << 16);
}

function mostFrequent(line: string): string {
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

export async function* tableRecords(path: string, shape: TableShape): AsyncGenerator<SourceRecord | BrokenRecord> {
  let header = true;
  for await (const { line, cells } of rowsOf(path, shape.encoding, shape.delimiter)) {
    if (header) header = false;
    else if (cells.length === shape.header.length) yield recordOf(line, new Map(shape.header.map((name, i) => [name, cells[i]!])));
    else yield { line, broken: noteOf("", "columns", cells.length, shape.header.length) };
  }
}
