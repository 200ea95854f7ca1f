import type { DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";

interface CellChange {
  readonly column: string;
  readonly before: DatasetValue;
  readonly after: DatasetValue;
}

/** The cells in which a row differs; of a row that came or went, all that hold something. In the order of the columns. */
export function cellChanges(before: DatasetRow | null, after: DatasetRow | null, columns: readonly string[]): CellChange[] {
  const named = [...new Set([...columns, ...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return named
    .map((column) => ({ column, before: before?.[column] ?? null, after: after?.[column] ?? null }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
