import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  on: (when: string) => `Mesuré le ${when}.`,
  between: (first: string, last: string) => `Mesuré entre le ${first} et le ${last}.`,
  now: "Mesurer maintenant",
};
const en: typeof fr = {
  on: (when) => `Measured on ${when}.`,
  between: (first, last) => `Measured between ${first} and ${last}.`,
  now: "Measure now",
};
const nl: typeof fr = {
  on: (when) => `Gemeten op ${when}.`,
  between: (first, last) => `Gemeten tussen ${first} en ${last}.`,
  now: "Nu meten",
};

export const measuredTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
