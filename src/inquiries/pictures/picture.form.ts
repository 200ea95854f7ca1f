import type { Reader } from "#platform/web/reader.ts";
import { picturesTexts } from "./pictures.texts.ts";

export interface NewPicture {
  /** Null when a problem was noted. */
  readonly file: File | null;
  readonly shows: string | null;
}

export function readPicture(form: Reader): NewPicture {
  const t = picturesTexts[form.locale].problems;
  const file = form.file("photo");
  form.check("photo", file !== null, t.file);
  return { file, shows: form.line("shows", 0, 300, t.long) || null };
}
