import { stat } from "node:fs/promises";

import { type FormatName, formats, looksLike } from "./formats/formats.ts";
import { type Encoding, findEncoding } from "./reading/encoding.ts";
import { readGeojson } from "./reading/geojson.ts";
import { inspectTable, tableRecords } from "./reading/table.ts";
import type { BrokenRecord, SourceRecord } from "./source-record.ts";

export type Opened =
  | { readonly ok: true; readonly total: number; records(): AsyncIterable<SourceRecord | BrokenRecord> | Iterable<SourceRecord | BrokenRecord> }
  | { readonly ok: false; readonly refusal: string };

/** Makes sure of the whole file before anything is stored: that it is there, readable to its end and of the kind that was named. */
export async function openSource(path: string, format: FormatName, encoding: Encoding | null): Promise<Opened> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) return { ok: false, refusal: `Il n’y a pas de fichier ${path}.` };
  if (file.size === 0) return { ok: false, refusal: "Le fichier est vide." };
  const found = await findEncoding(path, encoding);
  if (!found.ok) return found;
  return formats[format].container === "table" ? openTable(path, format, found.encoding) : openGeojson(path, format, found.encoding);
}

async function openTable(path: string, format: FormatName, encoding: Encoding): Promise<Opened> {
  const table = await inspectTable(path, encoding);
  if (!table.ok) return table;
  const { shape } = table;
  const refusal = wrongKind(format, new Set(shape.header), "les colonnes");
  return refusal ? { ok: false, refusal } : { ok: true, total: shape.records, records: () => tableRecords(path, shape) };
}

async function openGeojson(path: string, format: FormatName, encoding: Encoding): Promise<Opened> {
  const read = await readGeojson(path, encoding);
  if (!read.ok) return read;
  // An empty collection is of any kind.
  const refusal = read.records.length > 0 ? wrongKind(format, read.properties, "les propriétés") : null;
  return refusal ? { ok: false, refusal } : { ok: true, total: read.records.length, records: () => read.records };
}

function wrongKind(format: FormatName, columns: ReadonlySet<string>, noun: string): string | null {
  const missing = formats[format].required.filter((column) => !columns.has(column));
  if (missing.length === 0) return null;
  const likely = looksLike(formats[format].container, columns);
  const hint = likely && likely !== format && formats[likely].required.length > 0 ? ` Il ressemble au format ${likely} (--format ${likely}).` : "";
  return `Ce fichier n’est pas au format ${format} : il y manque ${noun} ${missing.join(", ")}.${hint}`;
}
