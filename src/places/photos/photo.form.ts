import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
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

export function readPhotoWords(fields: Record<string, string>, locale: Locale, suffix = ""): { words: PhotoWords; problems: Problems } {
  const t = photosTexts[locale].problems;
  const alt = (fields[`description${suffix}`] ?? "").replace(/\s+/g, " ").trim();
  const credit = (fields[`credit${suffix}`] ?? "").replace(/\s+/g, " ").trim() || null;
  const problems: Problems = {
    ...(alt === "" && { [`description${suffix}`]: t.altMissing }),
    ...(alt !== "" && (says.nothing.test(alt) || says.fileName.test(alt)) && { [`description${suffix}`]: t.altEmpty }),
    ...(alt.length > 300 && { [`description${suffix}`]: t.altLong }),
    ...(credit && credit.length > 120 && { [`credit${suffix}`]: t.creditLong }),
  };
  return { words: { alt, credit }, problems };
}
