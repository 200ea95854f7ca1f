import { stringify } from "csv-stringify/sync";
import { Unzip, UnzipInflate } from "fflate";
import { type CellValue, read, type SheetFilterInfo } from "hucre";

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
  if (isArchive(bytes) && !unpacksWithin(bytes, most)) return null;
  const isSeen = ({ hidden, veryHidden }: SheetFilterInfo) => !hidden && !veryHidden;
  // The library says in many ways that it cannot read what it was given.
  const book = await read(bytes, { sheets: isSeen }).catch(() => null);
  const sheet = book?.sheets.find(({ hidden, veryHidden }) => !hidden && !veryHidden);
  if (!sheet) return null;
  const rows = sheet.rows.slice(0, sheet.rows.findLastIndex((row) => row.some(isFilled)) + 1);
  if (rows.length > mostLines) return null;
  const width = Math.min(mostColumns, Math.max(0, ...rows.map((row) => row.findLastIndex(isFilled) + 1)));
  return stringify(
    rows.map((row) => Array.from({ length: width }, (_, at) => sayCell(row[at] ?? null))),
    { delimiter: ";" },
  );
}

const isFilled = (cell: CellValue) => cell !== null && cell !== "";

function sayCell(cell: CellValue): string {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace("T00:00", "");
  if (typeof cell === "boolean") return cell ? "1" : "0";
  if (typeof cell !== "number") return /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(cell) ? "" : cell;
  // Three decimals would be read as thousands where sums are written "1.234".
  const plain = String(cell);
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
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
