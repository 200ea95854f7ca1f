import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** As many cells are read of a document: 100,000 lines of 50. */
const mostCells = 5_000_000;

const contents = "content.xml";
const sign = "application/vnd.oasis.opendocument.spreadsheet";

/** Its first entry says so, not packed. */
export const isOpenDocument = (bytes: Uint8Array): boolean => strFromU8(bytes.subarray(0, 120), true).includes(`mimetype${sign}`);

/**
 * The document as the library reads it: lines that are repeated on each printed page, or that fold, are lines like others. Null: it says of its
 * cells that they stand millions of times. It was made sure before that it does not unpack to too much.
 */
export function plainDocument(bytes: Uint8Array): Uint8Array | null {
  const entry = unzipSync(bytes, { filter: ({ name }) => name === contents })[contents];
  if (!entry) return bytes;
  const text = strFromU8(entry);
  if (filledCells(text) > mostCells) return null;
  if (!wrapper.test(text)) return bytes;
  const files = unzipSync(bytes);
  return zipSync({ ...files, [contents]: strToU8(text.replaceAll(new RegExp(wrapper, "g"), "")) }, { level: 0 });
}

const wrapper = /<\/?table:(?:table-header-rows|table-row-group|table-rows)\b[^>]*>/;

const marks = /<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*)>|<\/table:table-row>/g;

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
