import type { SentFile } from "#platform/imports/kept-file.ts";
import { fileField, tidyName } from "#platform/imports/upload.ts";
import { csvOfWorkbook, isWorkbook } from "#platform/imports/workbook.ts";
import type { MediaType } from "#platform/files/media-type.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Encoding, encodingOf, inUtf8 } from "../reading/encoding.ts";
import type { FileKind } from "../reading/openings.ts";
import { publishTexts } from "./publish.texts.ts";

/** A file of rows as it was sent, before anything of it was read. */
export interface SentRows {
  readonly kind: FileKind;
  readonly fileName: string;
  readonly encoding: Encoding | null;
  /** Its content; a text is in UTF-8 whatever it came in. */
  readonly content: () => ReadableStream<Uint8Array>;
  /** What it is kept as. */
  readonly keptAs: { readonly name: string; readonly accept: readonly MediaType[] };
}

const workbooks = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet"] as const;

/**
 * Null when something is wrong with the file, which is said at its field. `kept` stands for it where none was chosen again (`findKept`). Only its beginning and its letters are looked at: a job reads it.
 */
export async function readSentRows(form: Reader, megabytes: number, kept: File | null = null): Promise<SentRows | null> {
  const t = publishTexts[form.locale].problems;
  const file = form.file(fileField) ?? kept;
  if (!form.check(fileField, file !== null, t.file) || !file) return null;
  // A workbook that was kept as CSV may weigh more than it did.
  if (file !== kept && !form.check(fileField, file.size <= megabytes * 1_000_000, t.heavy(megabytes))) return null;
  const fileName = tidyName(file.name);
  const start = await file.slice(0, 4_096).bytes();
  if (isWorkbook(start)) {
    const ods = fileName.toLowerCase().endsWith(".ods");
    return {
      kind: "workbook",
      fileName,
      encoding: null,
      content: () => file.stream(),
      keptAs: { name: ods ? "fichier.ods" : "fichier.xlsx", accept: workbooks },
    };
  }
  const encoding = await encodingOf(file.stream());
  if (!form.check(fileField, encoding !== null, t.format) || !encoding) return null;
  const isMap = /\.(geo)?json$/i.test(fileName) || /^\ufeff?\s*\{/.test(new TextDecoder().decode(start));
  return {
    ...{ kind: isMap ? "geojson" : "csv", fileName, encoding },
    content: () => inUtf8(file.stream() as ReadableStream<Uint8Array<ArrayBuffer>>, encoding),
    keptAs: isMap ? { name: "fichier.geojson", accept: ["application/geo+json"] } : { name: "fichier.csv", accept: ["text/csv"] },
  };
}

/** What a form that is shown again keeps of it; null when a workbook cannot be read at all. */
export async function toKeep({ kind, fileName, content }: SentRows): Promise<SentFile | null> {
  const bytes = await new Response(content()).bytes();
  if (kind !== "workbook") return { name: fileName, content: bytes, extension: kind === "csv" ? ".csv" : ".geojson" };
  const text = await csvOfWorkbook(bytes);
  return text === null ? null : { name: fileName, content: new TextEncoder().encode(text) };
}
