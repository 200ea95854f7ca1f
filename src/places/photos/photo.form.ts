import { readAlt, readPicture } from "#platform/picture-form/picture.form.ts";
import type { Reader } from "#platform/web/reader.ts";
import { photosTexts } from "./photos.texts.ts";

export interface PhotoWords {
  readonly alt: string;
  readonly credit: string | null;
}

const readCredit = (form: Reader, name: string) => form.line(name, 0, 120, photosTexts[form.locale].problems.creditLong) || null;

/** `suffix`: of the fields of one photo among several. */
export const readPhotoWords = (form: Reader, suffix: string): PhotoWords => ({
  alt: readAlt(form, `description${suffix}`),
  credit: readCredit(form, `credit${suffix}`),
});

/** The file is there unless a problem was noted. */
export function readNewPhoto(form: Reader): { readonly file: File; readonly words: PhotoWords } {
  const { file, alt } = readPicture(form);
  return { file, words: { alt, credit: readCredit(form, "credit") } };
}
