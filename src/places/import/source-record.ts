import type { Note } from "./notes.ts";

/** One line of a table or one element of a GeoJSON file, before anybody believed it. */
export interface SourceRecord {
  /** The line where it begins, or the rank of the element. */
  readonly line: number;
  /** Null: the file has no such column at all. A known column without a value is "". */
  get(field: string): string | null;
}

/** A record that cannot even be read: too many cells, not a point. */
export interface BrokenRecord {
  readonly line: number;
  readonly broken: Note;
}

export function recordOf(line: number, values: ReadonlyMap<string, string>): SourceRecord {
  return { line, get: (field) => values.get(field) ?? null };
}
