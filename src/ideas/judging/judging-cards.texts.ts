import type { Locale } from "#platform/i18n/locale.ts";

/** Title of the card of "mon espace". */
export const cardTexts: Record<Locale, string> = {
  fr: "Idées qui attendent votre avis",
  en: "Ideas that await your opinion",
  nl: "Ideeën die op uw advies wachten",
};
