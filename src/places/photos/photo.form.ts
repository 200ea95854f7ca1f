import type { Reader } from "#platform/web/reader.ts";
import { photosTexts } from "./photos.texts.ts";

export interface PhotoWords {
  readonly alt: string;
  readonly credit: string | null;
}

/** Names that cameras and people give to files: they tell nothing of what is seen. */
const says = {
  nothing: /^(?:img|dsc|dcim|photo|image|picture|screenshot|capture|foto|afbeelding)?[\s\d_().-]*(?:\.\w{2,5})?$/i,
  fileName: /\.(?:jpe?g|png|webp|avif|heic)$/i,
};

/** `suffix`: of the fields of one photo among several. */
export function readPhotoWords(form: Reader, suffix = ""): PhotoWords {
  const t = photosTexts[form.locale].problems;
  const alt = form.line(`description${suffix}`, 1, 300, t.altMissing, t.altLong);
  form.check(`description${suffix}`, !says.nothing.test(alt) && !says.fileName.test(alt), t.altEmpty);
  return { alt, credit: form.line(`credit${suffix}`, 0, 120, t.creditLong) || null };
}

/** The file is there unless a problem was noted. */
export function readNewPhoto(form: Reader): { readonly file: File; readonly words: PhotoWords } {
  const t = photosTexts[form.locale].problems;
  const file = form.file("photo");
  form.check("photo", file !== null, t.file);
  const words = readPhotoWords(form);
  form.check("accord", form.ticked("accord"), t.consent);
  return { file: file!, words };
}
