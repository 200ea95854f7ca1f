import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type FormatName, formatNames } from "../import/formats/formats.ts";
import { type Encoding, encodings } from "../import/reading/encoding.ts";
import { importTexts } from "./import.texts.ts";

export interface UploadedFile {
  /** There unless a problem was noted. */
  readonly file: File;
  readonly source: string;
  /** Null: told by the columns. */
  readonly format: FormatName | null;
  /** Null: UTF-8, or UTF-16 that says so. */
  readonly encoding: Encoding | null;
  /** Null: in the file's name, or in its records. */
  readonly day: string | null;
  readonly dryRun: boolean;
  /** Whatever is wrong in a line refuses it. */
  readonly strict: boolean;
}

export function readUpload(form: Reader, today: string, mostMegabytes: number): UploadedFile {
  const t = importTexts[form.locale].problems;
  const file = form.file("fichier");
  form.check("fichier", file !== null, t.file);
  form.check("fichier", (file?.size ?? 0) <= mostMegabytes * 1_000_000, t.tooLarge(mostMegabytes));
  const day = form.text("date") || null;
  form.check("date", day === null || (isDay(day) && day <= today && day >= "1990-01-01"), t.date);
  return {
    file: file!,
    source: form.line("source", 1, 60, t.source),
    format: form.has("format") ? form.choice("format", formatNames, t.format) : null,
    encoding: form.has("encodage") ? form.choice("encodage", encodings, t.encoding) : null,
    day,
    dryRun: form.ticked("essai"),
    strict: form.ticked("strict"),
  };
}
