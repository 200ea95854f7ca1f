import { type SheetReading, tableOfWorkbook } from "#platform/imports/workbook.ts";
import { tableOfGeojson } from "./geojson.ts";
import type { Opens } from "./table.ts";

/** What kinds of files are read. */
export type FileKind = "csv" | "workbook" | "geojson";

/**
 * How the rows of a kept file are read, as often as asked. A table in CSV stays where it is kept; workbooks and maps are turned into one in memory:
 * the library of workbooks takes 60 MB unpacked and 100,000 lines at most. Null when it cannot be read.
 */
export async function openingsOf(kind: FileKind, kept: Opens): Promise<OpenedFile | null> {
  if (kind === "csv") return { open: kept, sheet: null };
  const bytes = await new Response(await kept()).bytes();
  const book = kind === "workbook" ? await tableOfWorkbook(bytes) : null;
  const text = kind === "workbook" ? (book?.text ?? null) : tableOfGeojson(new TextDecoder().decode(bytes));
  return text === null ? null : { open: async () => new Blob([text]).stream(), sheet: book?.sheet ?? null };
}

export interface OpenedFile {
  readonly open: Opens;
  /** Of a workbook. */
  readonly sheet: SheetReading | null;
}
