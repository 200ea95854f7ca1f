import type { Locale } from "#platform/i18n/locale.ts";

const fr = { on: (house: string) => `Voir sur ${house}` };

export const embedTexts: Readonly<Record<Locale, typeof fr>> = {
  fr,
  en: { on: (house) => `See on ${house}` },
  nl: { on: (house) => `Bekijk op ${house}` },
};
