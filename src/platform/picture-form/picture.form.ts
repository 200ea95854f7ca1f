import type { Reader } from "#platform/web/reader.ts";
import { pictureTexts } from "./picture-form.texts.ts";

/** Names that cameras and people give to files: they tell nothing of what is seen. */
const says = {
  nothing: /^(?:img|dsc|dcim|photo|image|picture|screenshot|capture|foto|afbeelding)?[\s\d_().-]*(?:\.\w{2,5})?$/i,
  fileName: /\.(?:jpe?g|png|webp|avif|heic)$/i,
};

/** What is seen on a picture, in words. */
export function readAlt(form: Reader, name = "description"): string {
  const t = pictureTexts[form.locale].problems;
  const alt = form.line(name, 1, 300, t.alt, t.altLong);
  form.check(name, !says.nothing.test(alt) && !says.fileName.test(alt), t.altEmpty);
  return alt;
}

/** The fields of `PictureFields`; the file is there unless a problem was noted. */
export function readPicture(form: Reader): { readonly file: File; readonly alt: string } {
  const t = pictureTexts[form.locale].problems;
  const file = form.file("photo");
  form.check("photo", file !== null, t.file);
  const alt = readAlt(form);
  form.check("accord", form.ticked("accord"), t.consent);
  return { file: file!, alt };
}
