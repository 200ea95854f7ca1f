import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** As many cells are read of a document: 100,000 lines of 50. */
const mostCells = 5_000_000;

const contents = "content.xml";
const sign = "application/vnd.oasis.opendocument.spreadsheet";

/** Its first entry says so, not packed. */
export const isOpenDocument = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 120), true).includes(`mimetype${sign}`);

/**
 * The document as the library reads it: lines that are repeated on each printed page, or that fold, are lines like others, and sheets that nobody
 * sees are not there. Null: it says of its cells that they stand millions of times. It was made sure before that it does not unpack to too much.
 */
export function plainDocument(bytes: Uint8Array): Uint8Array | null {
  const entry = unzipSync(bytes, { filter: ({ name }) => name === contents })[contents];
  if (!entry) return bytes;
  const text = strFromU8(entry);
  if (filledCells(text) > mostCells) return null;
  const plain = withoutHidden(text).replaceAll(wrapper, "");
  return plain === text ? bytes : zipSync({ ...unzipSync(bytes), [contents]: strToU8(plain) }, { level: 0 });
}

// In an attribute "<" is never written as it is: what has no end is given up at the next mark.
const wrapper = /<\/?table:(?:table-header-rows|table-row-group|table-rows)\b[^<>]*>/g;
const marks = /<table:table-row\b([^<>]*)>|<table:(?:covered-)?table-cell\b([^<>]*)>|<\/table:table-row>/g;
const tableStyle = /<style:style\b([^<>]*)>\s*<style:table-properties\b[^<>]*\btable:display="false"/g;
const sheetMark = /<table:table\b([^<>]*)>/g;
const sheetEnd = "</table:table>";

/** LibreOffice says of the style of a sheet, not of the sheet, that it is hidden. */
function withoutHidden(text: string): string {
  const nameOf = (attributes: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  const hidden = new Set([...text.matchAll(tableStyle)].map(([, style]) => nameOf(style!, "style:name")));
  if (hidden.size === 0) return text;
  const kept: string[] = [];
  let from = 0;
  for (const { index, 1: sheet } of text.matchAll(sheetMark)) {
    const style = nameOf(sheet!, "table:style-name");
    if (index < from || style === undefined || !hidden.has(style)) continue;
    const end = text.indexOf(sheetEnd, index);
    if (end < 0) break;
    kept.push(text.slice(from, index));
    from = end + sheetEnd.length;
  }
  return kept.join("") + text.slice(from);
}

/** How many cells with something in them it says that there are. */
function filledCells(text: string): number {
  let [cells, row, times] = [0, 0, 0];
  for (const [mark, ofRow, ofCell] of text.matchAll(marks)) {
    if (ofRow !== undefined) [row, times] = [0, ofRow.endsWith("/") ? 0 : repeated(ofRow, "rows")];
    else if (ofCell !== undefined) row += ofCell.endsWith("/") ? 0 : repeated(ofCell, "columns");
    else if (mark) cells += row * times;
  }
  return cells;
}

function repeated(attributes: string, what: "rows" | "columns"): number {
  return Number(new RegExp(`table:number-${what}-repeated="(\\d{1,9})"`).exec(attributes)?.[1] ?? 1);
}
