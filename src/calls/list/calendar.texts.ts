import type { Locale } from "#platform/i18n/locale.ts";

interface CalendarTexts {
  readonly opens: (title: string) => string;
  readonly closes: (title: string) => string;
}

export const calendarTexts: Record<Locale, CalendarTexts> = {
  fr: { opens: (title) => `Ouverture\u00a0: ${title}`, closes: (title) => `Clôture\u00a0: ${title}` },
  en: { opens: (title) => `Opens: ${title}`, closes: (title) => `Closes: ${title}` },
  nl: { opens: (title) => `Opening: ${title}`, closes: (title) => `Afsluiting: ${title}` },
};
