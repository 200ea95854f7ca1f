import { randomUUID } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";

import { isRecord, namesOf, readJson } from "#platform/text/json.ts";
import { decodeText, readTable } from "#platform/text/table-file.ts";
import { recordsForTitles } from "#platform/text/table-shape.ts";
import { csvOfWorkbook, isWorkbook } from "#platform/imports/workbook.ts";
import { type FormatName, formats, looksLike } from "../import/formats/formats.ts";
import { unwrap } from "../import/reading/unwrap.ts";
import { openSource } from "../import/run/open-source.ts";
import { decoded, type Encoding, findEncoding } from "../import/reading/encoding.ts";
import { readGeojson } from "../import/reading/geojson.ts";
import { inspectTable } from "../import/reading/table.ts";
import { type FileRefusal, refuseFile } from "../import/refusal.ts";

export interface PreparedFile {
  readonly ok: true;
  /** In UTF-8, whatever it came in. */
  readonly content: Uint8Array;
  readonly format: FormatName;
  readonly extension: ".csv" | ".geojson";
  /** Of the columns of a table. */
  readonly titles: readonly string[];
}

type PrepareOutcome = PreparedFile | FileRefusal;

/** Reads an uploaded file, or the first sheet of a workbook, to its end before anything is promised: readable, of a known kind, and the kind that was asked for. */
export async function prepareFile(
  upload: Uint8Array,
  asked: { readonly format: FormatName | null; readonly encoding: Encoding | null },
): Promise<PrepareOutcome> {
  const path = join(tmpdir(), `beffroi-import-${randomUUID()}`);
  try {
    const sheet = isWorkbook(upload) ? await csvOfWorkbook(upload) : null;
    await writeFile(path, sheet ?? upload, { mode: 0o600 });
    if (upload.byteLength === 0) return refuseFile("empty");
    const found = await findEncoding(path, sheet === null ? asked.encoding : "utf-8");
    // What a French spreadsheet saves as CSV is Windows-1252, and says so nowhere.
    const old = !found.ok && found.refusal.code === "not_encoded" && asked.encoding === null ? decodeText(upload) : null;
    if (!found.ok && old === null) return found;
    const text = await textOf(path, found.ok ? found.encoding : "windows-1252");
    await writeFile(path, text);
    const format = asked.format ?? (await recognise(path, text));
    const isTable = format === null || formats[format].container === "table";
    const titles = isTable ? titlesOf(text) : [];
    const content = await readFile(path);
    // Whoever sent it may say what its columns are.
    if (!format && titles.length > 1) return { ok: true, content, format: "table", extension: ".csv", titles };
    if (!format) return refuseFile("unknown_columns");
    const opened = await openSource(path, format, "utf-8");
    if (!opened.ok) return opened;
    return { ok: true, content, format, extension: isTable ? ".csv" : ".geojson", titles };
  } finally {
    await rm(path, { force: true });
  }
}

const titlesOf = (text: string): string[] => (readTable(text, recordsForTitles)?.lines[0]?.cells ?? []).map((title) => title.trim());

async function textOf(path: string, encoding: Encoding): Promise<string> {
  let text = "";
  for await (const piece of decoded(path, encoding)) text += piece;
  return text.trimStart().startsWith("[") ? tableOf(text) : unwrap(text);
}

/** A list of records in JSON, as our own download gives it, is a table written otherwise. */
function tableOf(text: string): string {
  const records = readJson(text);
  if (!Array.isArray(records) || records.length === 0 || !records.every(isRecord)) return text;
  const columns = namesOf(records);
  if (!columns) return text;
  const cell = (value: unknown) => (Array.isArray(value) ? value.join("|") : isRecord(value) ? JSON.stringify(value) : (value ?? ""));
  return stringify([columns, ...records.map((record) => columns.map((column) => String(cell(record[column]))))]);
}

async function recognise(path: string, text: string): Promise<FormatName | null> {
  if (text.trimStart().startsWith("{")) {
    const read = await readGeojson(path, "utf-8");
    return read.ok ? looksLike("geojson", read.properties) : "geojson";
  }
  const table = await inspectTable(path, "utf-8");
  // What is wrong with it is said when it is opened.
  return table.ok ? looksLike("table", new Set(table.shape.header)) : "mednum";
}
