import type { DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import { temporalInstant } from "./instant.ts";
import { dayInWords, kinds, kindsOf, readBoolean, readDay, readInstantParts, readInteger, readNumber, splitUnit } from "./cell.ts";
import type { Column } from "./profile.ts";
import { linesOf, type Opens, type Shape } from "./table.ts";

/** A cell that is not what its column is, as it was written. */
export interface Misfit {
  readonly line: number;
  readonly column: string;
  readonly cell: string;
  readonly fault: "type" | "rule";
  /** Of a rule of a schema: which. */
  readonly rule?: string;
}

interface ConvertedLine {
  readonly line: number;
  readonly row: DatasetRow;
  readonly misfits: readonly Misfit[];
}

/** All lines that hold something, each cell as its column is read; what cannot be is told, and stands as nothing. */
export async function* rowsOf(open: Opens, { delimiter, titleLine }: Shape, columns: readonly Column[]): AsyncGenerator<ConvertedLine> {
  for await (const { cells, line } of linesOf(open, delimiter)) {
    if (line <= titleLine || !cells.some((cell) => cell.trim() !== "")) continue;
    const row: Record<string, DatasetValue> = {};
    const misfits: Misfit[] = [];
    for (const column of columns) {
      const cell = (cells[column.at] ?? "").trim();
      const value = cell === "" ? null : readAs(cell, column);
      row[column.name] = value === undefined ? null : value;
      if (value === undefined) misfits.push({ line, column: column.name, cell: cell.slice(0, 200), fault: "type" });
    }
    yield { line, row, misfits };
  }
}

/** The value of a cell; null where it says that there is none; undefined when it is not of its column's kind. */
function readAs(cell: string, { type, decimals, days, unit }: Pick<Column, "type" | "decimals" | "days" | "unit">): DatasetValue | undefined {
  if (type === "string" || type === "list") return clean(cell);
  const value = readTyped(unit ? (splitUnit(cell)?.bare ?? cell) : cell, { type, decimals, days });
  if (value !== null) return value;
  return kindsOf(cell) === kinds.missing ? null : undefined;
}

function readTyped(cell: string, { type, decimals, days }: Pick<Column, "type" | "decimals" | "days">): DatasetValue {
  switch (type) {
    case "integer":
    case "year":
      return readInteger(cell);
    case "number":
      return readNumber(cell, decimals);
    case "date":
      return readDay(cell, "iso") ?? readDay(cell, days) ?? dayInWords(cell);
    case "datetime": {
      const parts = readInstantParts(cell);
      return parts && temporalInstant(parts);
    }
    case "boolean":
      return readBoolean(cell);
    default:
      return clean(cell);
  }
}

/** PostgreSQL's text holds no NUL, and half a character is none. */
const clean = (cell: string): string => cell.replaceAll("\0", "").toWellFormed();
