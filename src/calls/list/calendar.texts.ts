import type { Locale } from "#platform/i18n/locale.ts";

const fr = { opens: (title: string) => `Ouverture\u00a0: ${title}`, closes: (title: string) => `Clôture\u00a0: ${title}` };

const en: typeof fr = { opens: (title) => `Opens: ${title}`, closes: (title) => `Closes: ${title}` };

const nl: typeof fr = { opens: (title) => `Opening: ${title}`, closes: (title) => `Afsluiting: ${title}` };

export const calendarTexts: Record<Locale, typeof fr> = { fr, en, nl };
