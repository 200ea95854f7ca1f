import type { Locale } from "#platform/i18n/locale.ts";

export const offersTexts: Record<Locale, { readonly lacking: string }> = {
  fr: { lacking: "Permanences où il manque du monde cette semaine" },
  en: { lacking: "Shifts that lack people this week" },
  nl: { lacking: "Beurten die deze week volk te kort hebben" },
};
