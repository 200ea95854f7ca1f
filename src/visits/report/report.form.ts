import type { Reader } from "#platform/web/reader.ts";
import { reportTexts } from "./report.texts.ts";

export interface NewReport {
  readonly title: string;
  readonly body: string;
  readonly people: number;
  /** Of the report that stood as this was written; 0: none. */
  readonly version: number;
}

export function readReport(form: Reader): NewReport {
  const t = reportTexts[form.locale];
  return {
    title: form.line("title", 3, 160, t.headlineMissing),
    body: form.lines("body", 20, 8000, t.bodyMissing),
    people: form.whole("people", 0, 500, t.peopleWrong),
    version: form.version(),
  };
}

export interface NewPhoto {
  readonly file: File;
  readonly alt: string;
}

/** Null when a problem was noted. */
export function readPhoto(form: Reader): NewPhoto | null {
  const t = reportTexts[form.locale];
  const file = form.file("photo");
  form.check("photo", file !== null, t.photoMissing);
  const alt = form.lines("alt", file ? 3 : 0, 300, t.altMissing);
  return file && { file, alt };
}
