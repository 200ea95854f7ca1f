import type { Locale } from "#platform/i18n/locale.ts";

/** A statement of which people are asked. */
export interface OpenStatement {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly language: Locale;
  readonly translations: Readonly<Partial<Record<Locale, string>>>;
  readonly seed: boolean;
  readonly askedFirst: boolean;
  /** By the last calculation; null before the first that knows it. */
  readonly priority: number | null;
}

/** As a reader reads it: in their language where somebody translated it, else as it was written. */
export function wordsFor(
  { words, language, translations: known }: Pick<OpenStatement, "words" | "language" | "translations">,
  locale: Locale,
): { readonly words: string; readonly language: Locale; readonly original: { readonly words: string; readonly language: Locale } | null } {
  const translated = language === locale ? undefined : known[locale];
  return translated === undefined ? { words, language, original: null } : { words: translated, language: locale, original: { words, language } };
}

/** Between the marks of its language. */
export const quoted = (words: string, language: Locale): string => (language === "fr" ? `«\u00a0${words}\u00a0»` : `“${words}”`);
