import { stringify } from "csv-stringify/sync";
import { Unzip, UnzipInflate } from "fflate";

/** What a workbook may unpack to, in bytes: an archive of ten megabytes can hold ten thousand. */
const mostUnpacked = 60_000_000;
const [mostColumns, mostLines] = [200, 100_000];

/** Excel, LibreOffice and Google write .xlsx as a ZIP archive. */
export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/**
 * The first sheet of an .xlsx workbook as CSV, line by line as the spreadsheet shows them: days as 2026-03-29, computed cells by their
 * value. Null: no workbook, or one that unpacks to too much.
 */
export function csvOfWorkbook(bytes: Uint8Array, most = mostUnpacked): string | null {
  const parts = unpack(bytes, most) ?? new Map<string, string>();
  const book = parts.get("xl/workbook.xml");
  const sheet = book && parts.get(firstSheet(book, parts.get("xl/_rels/workbook.xml.rels") ?? ""));
  if (!sheet) return null;
  const early = /date1904="(1|true)"/.test(book) ? 1462 : 0;
  const rows = readRows(sheet, { strings: readStrings(parts.get("xl/sharedStrings.xml") ?? ""), days: readDayStyles(parts.get("xl/styles.xml") ?? ""), early });
  return rows && stringify(rows, { delimiter: ";" });
}

/** The parts that matter, in text. Nothing is unpacked beyond the limit, whatever the archive says of its sizes. */
function unpack(bytes: Uint8Array, most: number): Map<string, string> | null {
  const parts = new Map<string, string>();
  let size = 0;
  const archive = new Unzip((file) => {
    if (!/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[\w-]+\.xml)$/.test(file.name)) return;
    const decoder = new TextDecoder();
    let text = "";
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      size += chunk.length;
      if (size > most) throw new Error("too large");
      text += decoder.decode(chunk, { stream: !final });
      if (final) parts.set(file.name, text);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += 16_384) archive.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length);
    return parts;
  } catch {
    // Broken, or larger than anybody's table: the library says so in many ways.
    return null;
  }
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** `<v/>`: opened and closed at once. */
  readonly empty: boolean;
  readonly attributes: string;
  /** Between it and the next tag. */
  readonly text: string;
}

/** Each tag once, from the first to the last: no expression here looks twice at a sign, however the file is made. */
function* tagsOf(xml: string): Generator<Tag> {
  for (const [, closes, name, attributes, text] of xml.matchAll(/<(\/?)(?:[A-Za-z]\w*:)?([A-Za-z]\w*)(?!\w)([^<>]*)>([^<]*)/g))
    yield { name: name!, closes: closes === "/", empty: attributes!.endsWith("/"), attributes: attributes!, text: text! };
}

const attribute = ({ attributes }: Tag, name: string): string => new RegExp(`(?:^|[\\s:])${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(xml: string): string {
  return xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name) return signs[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function firstSheet(book: string, relations: string): string {
  const sheet = [...tagsOf(book)].find(({ name }) => name === "sheet");
  const relation = [...tagsOf(relations)].find((tag) => sheet && tag.name === "Relationship" && attribute(tag, "Id") === attribute(sheet, "id"));
  const target = relation ? attribute(relation, "Target") : "worksheets/sheet1.xml";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

/** What cells share: the words of each, without how they are said aloud (`rPh`). */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let aloud = false;
  for (const { name, closes, text } of tagsOf(xml)) {
    if (name === "rPh") aloud = !closes;
    else if (name === "si" && !closes) strings.push("");
    else if (name === "t" && !closes && !aloud && strings.length > 0) strings[strings.length - 1] += plainText(text);
  }
  return strings;
}

/** Which styles show a number as a day: those of the format itself (14 to 22), and those of the workbook that say years or days. */
function readDayStyles(xml: string): boolean[] {
  const own = new Set<string>();
  const styles: boolean[] = [];
  let inCells = false;
  for (const tag of tagsOf(xml)) {
    const format = attribute(tag, "numFmtId");
    if (tag.name === "numFmt" && /[yd]/i.test(attribute(tag, "formatCode").replace(/&quot;.*?&quot;|\[[^\]]*\]/g, ""))) own.add(format);
    if (tag.name === "cellXfs") inCells = !tag.closes;
    if (tag.name === "xf" && inCells && !tag.closes) styles.push(own.has(format) || (Number(format) >= 14 && Number(format) <= 22));
  }
  return styles;
}

interface Book {
  readonly strings: readonly string[];
  readonly days: readonly boolean[];
  /** Days between the two beginnings of time that workbooks know. */
  readonly early: number;
}

function readRows(xml: string, book: Book): string[][] | null {
  const rows: string[][] = [];
  let cell: Tag | null = null;
  let value = "";
  for (const tag of tagsOf(xml)) {
    if (tag.name === "row" && !tag.closes) {
      const line = Number(attribute(tag, "r")) || rows.length + 1;
      if (line > mostLines || line <= rows.length) return null;
      while (rows.length < line) rows.push([]);
    } else if (tag.name === "c" && !tag.closes) [cell, value] = [tag.empty ? null : tag, ""];
    else if ((tag.name === "v" || tag.name === "t") && !tag.closes && cell) value += tag.text;
    else if (tag.name === "c" && cell && rows.length > 0) {
      put(rows.at(-1)!, columnOf(attribute(cell, "r")), sayCell(cell, plainText(value), book));
      cell = null;
    }
  }
  return rows;
}

function put(row: string[], column: number | null, text: string): void {
  const at = column ?? row.length;
  if (at >= mostColumns) return;
  while (row.length < at) row.push("");
  row[at] = text;
}

/** "AB12" → 27. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  return letters ? [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}

function sayCell(cell: Tag, value: string, { strings, days, early }: Book): string {
  const kind = attribute(cell, "t");
  if (kind === "s") return strings[Number(value)] ?? "";
  if (kind === "e" || value === "") return "";
  if (kind === "str" || kind === "inlineStr" || kind === "d") return value;
  const number = Number(value);
  if (kind === "b" || Number.isNaN(number)) return value;
  return days[Number(attribute(cell, "s"))] ? sayDay(number + early) : sayNumber(number);
}

/** Days since 30 December 1899; with the hour where there is one. */
function sayDay(serial: number): string {
  const milliseconds = Math.round((serial - 25_569) * 86_400) * 1000;
  if (Math.abs(milliseconds) > 8e15) return String(serial);
  const said = new Date(milliseconds).toISOString().slice(0, 16);
  return said.endsWith("T00:00") ? said.slice(0, 10) : said;
}

/** Never with exactly three decimals: "1.234" would be taken for a thousand and more. */
function sayNumber(number: number): string {
  const said = String(number);
  return /\.\d{3}$/.test(said) ? `${said}0` : said;
}
