import type { SentFile } from "#platform/imports/kept-file.ts";
import { fileField, tidyName } from "#platform/imports/upload.ts";
import { csvOfWorkbook, isWorkbook } from "#platform/imports/workbook.ts";
import type { MediaType } from "#platform/files/media-type.ts";
import { readPublicUrl } from "#platform/web/fetch-public.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type Encoding, encodingOf, inUtf8 } from "../reading/encoding.ts";
import type { FileKind } from "../reading/openings.ts";
import { type FetchesFile, fileAt } from "./linked-file.ts";
import { publishTexts } from "./publish.texts.ts";

/** A file of rows as it was sent, before anything of it was read. */
export interface SentRows {
  readonly kind: FileKind;
  readonly fileName: string;
  readonly encoding: Encoding | null;
  /** Its content; a text is in UTF-8 whatever it came in. */
  readonly content: () => ReadableStream<Uint8Array>;
  /** What it is kept as. */
  /** Where it was fetched, and the print of what was there; null when it was sent. */
  readonly link: Link | null;
  readonly keptAs: { readonly name: string; readonly accept: readonly MediaType[] };
}

interface Link {
  readonly url: string;
  readonly print: string;
}

const workbooks = ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.oasis.opendocument.spreadsheet"] as const;

/**
 * Null when something is wrong with the file, which is said at its field. Only its beginning and its letters are looked at: a job reads it.
 */
export async function readSentRows(form: Reader, megabytes: number, { kept = null, links = false, fetches }: FileWays = {}): Promise<SentRows | null> {
  const t = publishTexts[form.locale].problems;
  const linked = links && !form.file(fileField) && form.has(linkField) ? await readLink(form, megabytes, fetches) : undefined;
  if (linked === null) return null;
  const link = linked?.link ?? null;
  const file = linked?.file ?? form.file(fileField) ?? kept;
  if (!form.check(fileField, file !== null, t.file) || !file) return null;
  // A workbook that was kept as CSV may weigh more than it did.
  if (file !== kept && !form.check(fileField, file.size <= megabytes * 1_000_000, t.heavy(megabytes))) return null;
  const rows = await rowsOfFile(file, link);
  form.check(link ? linkField : fileField, rows !== null, t.format);
  return rows;
}

/** What kind of table a file is; null when it is none. */
export async function rowsOfFile(file: File, link: Link | null): Promise<SentRows | null> {
  const fileName = tidyName(file.name);
  const start = await file.slice(0, 4_096).bytes();
  if (isWorkbook(start)) {
    const name = fileName.toLowerCase().endsWith(".ods") ? "fichier.ods" : "fichier.xlsx";
    return { kind: "workbook", fileName, encoding: null, link, content: () => file.stream(), keptAs: { name, accept: workbooks } };
  }
  const encoding = await encodingOf(file.stream());
  const beginning = new TextDecoder().decode(start);
  // What a site says instead of the file is no table.
  if (!encoding || /^\ufeff?\s*<(!doctype|html|\?xml)/i.test(beginning)) return null;
  const isMap = /\.(geo)?json$/i.test(fileName) || /^\ufeff?\s*\{/.test(beginning);
  return {
    ...{ kind: isMap ? "geojson" : "csv", fileName, encoding, link },
    content: () => inUtf8(file.stream(), encoding),
    keptAs: isMap ? { name: "fichier.geojson", accept: ["application/geo+json"] } : { name: "fichier.csv", accept: ["text/csv"] },
  };
}

interface FileWays {
  /** What stands for the file where none was chosen again (`findKept`). */
  readonly kept?: File | null;
  /** An address may be given instead of a file. */
  readonly links?: boolean;
  readonly fetches?: FetchesFile;
}

export const linkField = "lien";

/** What stands at the address that was typed; null when that is said at its field. */
async function readLink(form: Reader, megabytes: number, fetches?: FetchesFile): Promise<{ readonly link: Link; readonly file: File } | null> {
  const t = publishTexts[form.locale].linkFaults;
  const url = form.text(linkField);
  if (!form.check(linkField, url.length <= 500 && readPublicUrl(url) !== null, t.address)) return null;
  const found = await fileAt(url, megabytes, fetches);
  if (!found.ok) {
    form.check(linkField, false, t[found.fault]);
    return null;
  }
  return { link: { url, print: found.print }, file: found.file };
}

/** What a form that is shown again keeps of it; null when a workbook cannot be read at all. */
export async function toKeep({ kind, fileName, content }: SentRows): Promise<SentFile | null> {
  const bytes = await new Response(content()).bytes();
  if (kind !== "workbook") return { name: fileName, content: bytes, extension: kind === "csv" ? ".csv" : ".geojson" };
  const text = await csvOfWorkbook(bytes);
  return text === null ? null : { name: fileName, content: new TextEncoder().encode(text) };
}
