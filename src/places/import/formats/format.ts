import type { Territory } from "#territory";
import type { Entry } from "../../saving/entry.ts";
import type { Notes } from "../notes.ts";
import type { BrokenRecord, SourceRecord } from "../source-record.ts";

/** What reading a record needs to know besides it. */
export interface Reading {
  readonly territory: Territory;
  readonly source: string;
  /** The day on which the file's facts were true, for formats whose records do not say. */
  readonly fileDay: string;
  readonly today: string;
  readonly notes: Notes;
  /** Of formats that tell more of what is there already: the places of this source, by its identifiers. */
  readonly known: ReadonlyMap<string, KnownPlace>;
}

/** A place that this source told of before. */
export interface KnownPlace {
  readonly name: string;
  readonly insee_code: string;
  readonly postal_code: string;
  readonly address: string;
}

/** What one kind of file looks like and how a record of it becomes places. */
export interface Format {
  readonly container: "table" | "geojson";
  /** Columns or properties without which it is another kind of file. */
  readonly required: readonly string[];
  /** Where titles may be called in many ways: what is not there of what it takes. */
  misses?(columns: ReadonlySet<string>): readonly string[];
  /** Fields without which a record is nothing: what is wrong there refuses it. What is wrong elsewhere may be left out. */
  readonly needed: readonly string[];
  /** Several records tell of one place: they are read as one. */
  join?(records: AsyncIterable<SourceRecord | BrokenRecord> | Iterable<SourceRecord | BrokenRecord>): AsyncIterable<SourceRecord | BrokenRecord>;
  /** Its records tell more of places that are known: these must be asked for before. */
  readonly asksKnown?: true;
  /** Most formats give one place per record. Nothing is returned for a record with a problem. */
  read(record: SourceRecord, reading: Reading): Entry[];
}
