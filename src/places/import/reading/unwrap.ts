import { CsvError, parse } from "csv-parse/sync";

/**
 * A table with commas that a spreadsheet of a country with semicolons opened and saved again: each line became one cell, quotation marks and
 * all, cut where a semicolon stood. Gives the table as it was; any other text as it is.
 */
export function unwrap(text: string): string {
  const [titles = ""] = text.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  // Lines that hold no quotation mark look as they did: it takes one that begins with a mark and doubles those within.
  if (titles.split(",").length < 4 || !/^"[^"\n]*,""/m.test(text)) return text;
  const lines = cellsOf(text, ";");
  if (!lines) return text;
  const joined = lines.map((cells) => cells.join(";").replace(/;+$/, "")).join("\r\n");
  return soundLines(joined) > soundLines(text) ? `${joined}\r\n` : text;
}

/** How many lines have as many cells as there are titles. */
function soundLines(text: string): number {
  const lines = cellsOf(text, ",") ?? [];
  return lines.filter((cells) => cells.length === lines[0]!.length).length;
}

function cellsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}
