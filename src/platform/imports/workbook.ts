import { stringify } from "csv-stringify/sync";
import { Unzip, UnzipInflate } from "fflate";
import { type CellValue, read, type SheetFilterInfo } from "hucre";

import { isOpenDocument, plainDocument } from "./open-document.ts";

/** What a workbook may unpack to, in bytes: an archive of ten megabytes can hold ten thousand. */
const mostUnpacked = 60_000_000;
const [mostColumns, mostLines] = [200, 100_000];

const beginsWith = (bytes: Uint8Array, signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
/** .xlsx and .ods are ZIP archives; .xls of before 2007 is a container of its own. */
const isArchive = (bytes: Uint8Array): boolean => beginsWith(bytes, [0x50, 0x4b, 3, 4]);
export const isWorkbook = (bytes: Uint8Array): boolean => isArchive(bytes) || beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The first sheet that can be seen of a workbook of Excel or LibreOffice (.xlsx, .ods, .xls) as CSV, line by line as the spreadsheet shows
 * them: days as 2026-03-29, computed cells by their value. Null: no workbook, one that is locked by a password, or that unpacks to too much.
 */
export async function csvOfWorkbook(bytes: Uint8Array, most = mostUnpacked): Promise<string | null> {
  const [first] = (await sheetsOf(bytes, most)) ?? [];
  return first ? csvOf(first.rows, most) : null;
}

/** What is read of a workbook, and what stays unread. */
export interface SheetReading {
  readonly name: string;
  /** Other sheets that hold a table. */
  readonly others: readonly string[];
}

/**
 * The first sheet that holds a table, as `csvOfWorkbook` gives it: a cover that only says what the file is about is passed over. Where none does, the
 * first that can be seen.
 */
export async function tableOfWorkbook(bytes: Uint8Array, most = mostUnpacked): Promise<{ readonly text: string; readonly sheet: SheetReading } | null> {
  const sheets = (await sheetsOf(bytes, most)) ?? [];
  const tables = sheets.filter(({ rows }) => rows.filter((row) => row.filter(isFilled).length > 1).length > 1);
  const read = tables[0] ?? sheets[0];
  const text = read ? csvOf(read.rows, most) : null;
  if (!read || text === null) return null;
  return { text, sheet: { name: read.name, others: tables.filter((one) => one !== read).map(({ name }) => name) } };
}

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** Those that can be seen, in their order; null as `csvOfWorkbook` says. */
async function sheetsOf(bytes: Uint8Array, most: number): Promise<readonly Sheet[] | null> {
  if (isArchive(bytes) && !unpacksWithin(bytes, most)) return null;
  const plain = isOpenDocument(bytes) ? plainDocument(bytes) : bytes;
  if (!plain) return null;
  const isSeen = ({ hidden, veryHidden }: SheetFilterInfo) => !hidden && !veryHidden;
  // The library says in many ways that it cannot read what it was given.
  const book = await read(plain, { sheets: isSeen }).catch(() => null);
  return (
    book?.sheets
      .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
      // Of an .xls the library leaves out the lines that hold nothing, whatever its types say.
      .map(({ name, rows }) => ({ name, rows: Array.from<readonly CellValue[] | undefined, readonly CellValue[]>(rows, (row) => row ?? []) })) ?? null
  );
}

function csvOf(all: Sheet["rows"], most: number): string | null {
  const rows = all.slice(0, all.findLastIndex((row) => row.some(isFilled)) + 1);
  if (rows.length > mostLines) return null;
  const width = rows.reduce((widest, row) => Math.max(widest, Math.min(mostColumns, row.findLastIndex(isFilled) + 1)), 0);
  const lines = linesWithin(rows, width, most);
  return lines && stringify(lines, { delimiter: ";" });
}

const isFilled = (cell: CellValue) => cell !== null && cell !== "";

/** One long text may stand in a million cells and weigh nothing in the file. */
function linesWithin(rows: readonly (readonly CellValue[])[], width: number, most: number): string[][] | null {
  let size = 0;
  const lines: string[][] = [];
  for (const row of rows) {
    const line = Array.from({ length: width }, (_, at) => sayCell(row[at] ?? null));
    size += line.reduce((sum, cell) => sum + cell.length + 1, 0);
    if (size > most) return null;
    lines.push(line);
  }
  return lines;
}

function sayCell(cell: CellValue): string {
  if (cell === null) return "";
  if (cell instanceof Date) return sayDate(cell);
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell !== "number") return /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(cell) ? "" : cell.replace(lasting, "$1:$2");
  // Three decimals would be read as thousands where sums are written "1.234".
  const plain = String(cell);
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** An hour of the day, as OpenDocument writes it. */
const lasting = /^PT(\d{2})H(\d{2})M\d{2}(?:[.,]\d+)?S$/;

/** A day, an instant, or an hour alone: that of the first day that a spreadsheet can count. */
function sayDate(date: Date): string {
  const written = date.toISOString();
  return /^(1899-12-3[01]|1904-01-01)T/.test(written) ? written.slice(11, 16) : written.slice(0, 16).replace("T00:00", "");
}
/** Whether an archive stays within as many bytes. It is unpacked piece by piece and kept nowhere, whatever it says of its sizes. */
function unpacksWithin(bytes: Uint8Array, most: number): boolean {
  let size = 0;
  const archive = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > most) throw new Error("too large");
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += 16_384) archive.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
    return true;
  } catch {
    return false;
  }
}
