import { isDay } from "#platform/time/day.ts";
import { type FormatName, isFormatName } from "../import/formats/formats.ts";
import { type Encoding, encodings } from "../import/reading/encoding.ts";

export interface UploadForm {
  readonly source: string;
  /** Null: told by the columns. */
  readonly format: FormatName | null;
  /** Null: UTF-8, or UTF-16 that says so. */
  readonly encoding: Encoding | null;
  /** Null: in the file's name, or in its records. */
  readonly day: string | null;
  readonly dryRun: boolean;
}

export type UploadProblem = "source" | "format" | "encoding" | "date";

export type ReadUpload = { readonly ok: true; readonly form: UploadForm } | { readonly ok: false; readonly problems: Partial<Record<UploadProblem, true>> };

export function readUploadForm(typed: Record<string, string>, today: string): ReadUpload {
  const problems: Partial<Record<UploadProblem, true>> = {};
  const source = (typed["source"] ?? "").trim().replaceAll(/\s+/g, " ");
  if (source === "" || source.length > 60) problems.source = true;
  const format = typed["format"] || null;
  if (format !== null && !isFormatName(format)) problems.format = true;
  const encoding = encodings.find((one) => one === typed["encodage"]) ?? null;
  if (typed["encodage"] && !encoding) problems.encoding = true;
  const day = (typed["date"] ?? "").trim() || null;
  if (day !== null && (!isDay(day) || day > today || day < "1990-01-01")) problems.date = true;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, form: { source, format: format as FormatName | null, encoding, day, dryRun: typed["essai"] === "1" } };
}
