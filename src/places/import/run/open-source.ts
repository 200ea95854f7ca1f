import { stat } from "node:fs/promises";

import type { ReadAs } from "#platform/imports/read-as.ts";
import { type FormatName, formats, looksLike, missingOf } from "../formats/formats.ts";
import { type Encoding, findEncoding } from "../reading/encoding.ts";
import { readGeojson } from "../reading/geojson.ts";
import { inspectTable, tableRecords } from "../reading/table.ts";
import { type FileRefusal, refuseFile } from "../refusal.ts";
import type { BrokenRecord, SourceRecord } from "../source-record.ts";

type OpenOutcome =
  | {
      readonly ok: true;
      readonly total: number;
      /** The titles of its columns, or the names of its properties. */
      readonly columns: readonly string[];
      /** The titles of those that somebody set aside. */
      readonly aside: readonly string[];
      records(): AsyncIterable<SourceRecord | BrokenRecord> | Iterable<SourceRecord | BrokenRecord>;
    }
  | FileRefusal;

/**
 * Makes sure of the whole file before anything is stored: that it is there, readable to its end and of the kind that was named.
 * @param named what somebody said that each column of a table is.
 */
export async function openSource(path: string, format: FormatName, encoding: Encoding | null, named: ReadAs | null = null): Promise<OpenOutcome> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) return refuseFile("no_file", path);
  if (file.size === 0) return refuseFile("empty");
  const found = await findEncoding(path, encoding);
  if (!found.ok) return found;
  return formats[format].container === "table" ? openTable(path, format, found.encoding, named) : openGeojson(path, format, found.encoding);
}

async function openTable(path: string, format: FormatName, encoding: Encoding, named: ReadAs | null): Promise<OpenOutcome> {
  const table = await inspectTable(path, encoding);
  if (!table.ok) return table;
  const { shape } = table;
  const names = named ? shape.header.map((_, at) => named[at] ?? "") : shape.header;
  const refused = wrongKind(format, new Set(names), "columns_missing");
  const aside = shape.header.filter((_, at) => names[at] === "");
  return refused ?? { ok: true, total: shape.records, columns: names, aside, records: () => tableRecords(path, shape, names) };
}

async function openGeojson(path: string, format: FormatName, encoding: Encoding): Promise<OpenOutcome> {
  const read = await readGeojson(path, encoding);
  if (!read.ok) return read;
  // An empty collection is of any kind.
  const refused = read.records.length > 0 ? wrongKind(format, read.properties, "properties_missing") : null;
  return refused ?? { ok: true, total: read.records.length, columns: [...read.properties], aside: [], records: () => read.records };
}

function wrongKind(format: FormatName, columns: ReadonlySet<string>, code: "columns_missing" | "properties_missing"): FileRefusal | null {
  const missing = missingOf(format, columns);
  if (missing.length === 0) return null;
  const likely = looksLike(formats[format].container, columns);
  const hint = likely && likely !== format && formats[likely].required.length > 0 ? likely : "";
  return refuseFile(code, format, missing.join(", "), hint);
}
