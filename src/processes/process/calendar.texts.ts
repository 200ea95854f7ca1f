import type { Locale } from "#platform/i18n/locale.ts";

export const calendarTexts: Readonly<Record<Locale, { readonly opens: (stage: string) => string; readonly closes: (stage: string) => string }>> = {
  fr: { opens: (stage) => `ouverture de « ${stage} »`, closes: (stage) => `fin de « ${stage} »` },
  en: { opens: (stage) => `“${stage}” opens`, closes: (stage) => `“${stage}” ends` },
  nl: { opens: (stage) => `“${stage}” gaat open`, closes: (stage) => `“${stage}” eindigt` },
};
