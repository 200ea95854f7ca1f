import { largestPicture, makePicture, type Picture } from "#platform/files/picture.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { done, type Outcome, type Steps, wrong } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { readPicture } from "./picture.form.ts";
import { pictureTexts } from "./picture-form.texts.ts";

/** What the field says of a file beyond what the house reads at all. */
export const tooLarge = (locale: Locale) => ({ photo: pictureTexts[locale].problems.too_large });

/** The picture of a file in the house's sizes; else what its field says, 413 or 422. */
export async function pictureOf(file: File, locale: Locale): Promise<{ ok: true; picture: Picture } | { ok: false; outcome: Outcome }> {
  if (file.size > largestPicture) return { ok: false, outcome: { again: 413, problems: tooLarge(locale) } };
  const made = await makePicture(new Uint8Array(await file.arrayBuffer()));
  return made.ok ? made : { ok: false, outcome: wrong({ photo: pictureTexts[locale].problems[made.problem] }) };
}

interface Keeping<visit, thing> {
  /** False: the thing takes none any more. */
  readonly put: (visit: visit, thing: thing, picture: { readonly picture: Picture; readonly alt: string }) => Promise<boolean>;
  /** False when there is none. */
  readonly remove: (visit: visit, thing: thing) => Promise<boolean>;
  /** The page of the form, which says `pictureTexts[locale].done`. */
  readonly page: (visit: visit) => string;
  readonly moved: (visit: visit) => Outcome;
}

/** The two steps of `PictureForm`: a thing has one picture, which the next one replaces. */
export function pictureSteps<visit extends Visit, thing>(step: Parameters<Steps<visit, thing>>[0], { put, remove, page, moved }: Keeping<visit, thing>) {
  return {
    picture: step({
      tooLarge,
      read: readPicture,
      async run(visit, thing, { file, alt }) {
        const made = await pictureOf(file, visit.locale);
        if (!made.ok) return made.outcome;
        return (await put(visit, thing, { picture: made.picture, alt })) ? done(page(visit), "image") : moved(visit);
      },
    }),
    nopicture: step({ run: async (visit, thing) => ((await remove(visit, thing)) ? done(page(visit), "sans-image") : moved(visit)) }),
  };
}
