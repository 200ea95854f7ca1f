import type { FieldType } from "#platform/open-data/dataset.ts";
import type { Report, ReportColumn } from "../published/published.ts";

/** So many columns of a dataset have an index: those of `opendata.record`. */
export const mostFacets = 4;
/** Fewer rows are read through as fast as an index is. */
export const leastRows = 2_000;
/** In bytes: what an index holds of one row with room to spare, beside its key. */
export const [longestValue, longestKey] = [200, 500] as const;
/** A value that more rows have is counted once, when the version is published. */
export const countedFrom = 500;

/** Columns of these types are looked for by a value of theirs first. */
const order: Readonly<Partial<Record<FieldType, number>>> = { string: 0, boolean: 0, year: 0, date: 1, integer: 2, datetime: 3, number: 4 };
const mostCandidates = 12;

/**
 * The columns of a version by which people look for rows, those that serve most first: what names communes, then what has few values, then days and
 * numbers. None that tells each row from the others, that has one value, or that is not published.
 */
export function facetCandidates(report: Pick<Report, "columns" | "communes" | "rows">, out: readonly string[]): readonly string[] {
  if (report.rows < leastRows) return [];
  const communes = new Set(report.communes.map(({ column }) => column));
  const able = report.columns.filter(({ name, type, unique, distinct }) => !out.includes(name) && !unique && distinct !== 1 && order[type] !== undefined);
  const rank = ({ name, type, distinct }: ReportColumn) => (communes.has(name) ? 0 : distinct === null ? 20 : 10) + order[type]!;
  return able
    .map((column) => ({ name: column.name, at: rank(column) }))
    .sort((one, other) => one.at - other.at)
    .slice(0, mostCandidates)
    .map(({ name }) => name);
}
