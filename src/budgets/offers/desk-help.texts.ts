import type { Locale } from "#platform/i18n/locale.ts";

export const deskHelpTexts: Readonly<Record<Locale, (desks: string) => string>> = {
  fr: (desks) => `Voter en personne\u00a0: ${desks}.`,
  en: (desks) => `Vote in person: ${desks}.`,
  nl: (desks) => `In persoon stemmen: ${desks}.`,
};
