import { type Locale, locales } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Words, WordsOf } from "../piece.ts";
import { publicationsTexts } from "../publications.texts.ts";

export interface PieceForm {
  readonly version: number;
  readonly inFooter: boolean;
  readonly words: WordsOf;
}

export interface PublicationForm extends PieceForm {
  /** Null: at once. */
  readonly appearsAt: Date | null;
  readonly picture: File | null;
  readonly removesPicture: boolean;
  readonly alt: string;
}

/** French always; another language whole or not at all. */
export function readPiece(form: Reader): PieceForm {
  const read = locales.map((locale) => [locale, readWords(form, locale)] as const).filter(([, words]) => words !== null);
  return { version: form.version(), inFooter: form.ticked("in_footer"), words: Object.fromEntries(read) };
}

function readWords(form: Reader, locale: Locale): Words | null {
  const t = publicationsTexts[form.locale];
  const [title, lead, body] = [`title_${locale}`, `lead_${locale}`, `body_${locale}`] as const;
  if (locale !== "fr" && ![title, lead, body].some((field) => form.has(field))) return null;
  return {
    title: form.line(title, 3, 120, t.titleWrong),
    lead: form.line(lead, 3, 300, t.leadWrong),
    body: form.lines(body, 1, 30_000, t.bodyWrong),
  };
}

/** The same with its moment and its picture. `hasPicture`: one is there from before. */
export function readPublication(form: Reader, hasPicture: boolean): PublicationForm {
  const t = publicationsTexts[form.locale];
  const picture = form.file("picture");
  const removesPicture = form.ticked("remove_picture");
  const shows = picture !== null || (hasPicture && !removesPicture);
  const alt = shows ? form.line("alt", 2, 300, t.altWrong) : "";
  const appearsAt = form.has("appears_date") || form.has("appears_time") ? form.moment("appears", t.momentWrong) : null;
  return { ...readPiece(form), appearsAt, picture, removesPicture, alt };
}
