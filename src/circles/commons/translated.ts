/** Languages into which commons are translated: they are written in French. */
export const translatedInto = ["en", "nl"] as const;
export type TranslatedInto = (typeof translatedInto)[number];
export const isTranslatedInto = (locale: string): locale is TranslatedInto => (translatedInto as readonly string[]).includes(locale);
