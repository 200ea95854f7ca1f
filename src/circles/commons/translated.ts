import type { Locale } from "#platform/i18n/locale.ts";

/** Languages into which commons are translated: they are written in French. */
export const translatedInto = ["en", "nl"] as const;
export type TranslatedInto = (typeof translatedInto)[number];
export const isTranslatedInto = (locale: string): locale is TranslatedInto => (translatedInto as readonly string[]).includes(locale);

/** The title and the summary of one version in other languages. */
export type Translations = Readonly<Partial<Record<TranslatedInto, { readonly title: string; readonly summary: string }>>>;

/** In the reader's language where somebody translated this version, else in French; with the language in which it is. */
export function titleIn(
  { title, summary, translations }: { readonly title: string; readonly summary: string; readonly translations: Translations },
  locale: Locale,
): { readonly title: string; readonly summary: string; readonly lang: Locale } {
  const other = isTranslatedInto(locale) ? translations[locale] : undefined;
  return other ? { ...other, lang: locale } : { title, summary, lang: "fr" };
}
