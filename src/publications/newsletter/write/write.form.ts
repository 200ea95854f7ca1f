import { type Locale, locales } from "#platform/i18n/locale.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { LetterWords, LetterWordsOf } from "../newsletter.ts";
import { newsletterTexts } from "../newsletter.texts.ts";

/** French always; another language whole or not at all. */
export function readLetter(form: Reader): { readonly version: number; readonly words: LetterWordsOf } {
  const read = locales.map((locale) => [locale, readWords(form, locale)] as const).filter(([, words]) => words !== null);
  return { version: form.version(), words: Object.fromEntries(read) };
}

function readWords(form: Reader, locale: Locale): LetterWords | null {
  const t = newsletterTexts[form.locale];
  const [subject, body] = [`subject_${locale}`, `body_${locale}`] as const;
  if (locale !== "fr" && !form.has(subject) && !form.has(body)) return null;
  return { subject: form.line(subject, 3, 120, t.subjectWrong), body: form.lines(body, 10, 8000, t.bodyWrong) };
}
