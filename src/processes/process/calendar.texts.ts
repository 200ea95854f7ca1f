import type { Locale } from "#platform/i18n/locale.ts";

export const calendarTexts: Readonly<Record<Locale, { readonly opens: (stage: string) => string; readonly closes: (stage: string) => string }>> = {
  fr: { opens: (stage) => `ouverture de «\u00a0${stage}\u00a0»`, closes: (stage) => `fin de «\u00a0${stage}\u00a0»` },
  en: { opens: (stage) => `“${stage}” opens`, closes: (stage) => `“${stage}” ends` },
  nl: { opens: (stage) => `“${stage}” gaat open`, closes: (stage) => `“${stage}” eindigt` },
};
