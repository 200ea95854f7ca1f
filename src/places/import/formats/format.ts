import type { Territory } from "#territory";
import type { Entry } from "../../saving/entry.ts";
import type { Notes } from "../notes.ts";
import type { SourceRecord } from "../source-record.ts";

/** What reading a record needs to know besides it. */
export interface Reading {
  readonly territory: Territory;
  readonly source: string;
  /** The day on which the file's facts were true, for formats whose records do not say. */
  readonly fileDay: string;
  readonly today: string;
  readonly notes: Notes;
}

/** What one kind of file looks like and how a record of it becomes places. */
export interface Format {
  readonly container: "table" | "geojson";
  /** Columns or properties without which it is another kind of file. */
  readonly required: readonly string[];
  /** Most formats give one place per record. Nothing is returned for a record with a problem. */
  read(record: SourceRecord, reading: Reading): Entry[];
}
