import type { Locale, Translated } from "#platform/i18n/locale.ts";

const placeDeeds: Readonly<Record<string, Translated>> = {
  "fiche-modifiee": { fr: "La fiche est modifiée.", en: "The record is changed.", nl: "De fiche is gewijzigd." },
  "fiche-confirmee": {
    fr: "La fiche est confirmée\u00a0: ses informations sont vraies aujourd’hui.",
    en: "The record is confirmed: it is true today.",
    nl: "De fiche is bevestigd: ze klopt vandaag.",
  },
  "hote-ajoute": { fr: "Vous tenez maintenant cette fiche.", en: "You now keep this record.", nl: "U houdt deze fiche nu bij." },
  "hote-parti": { fr: "Vous ne tenez plus cette fiche.", en: "You no longer keep this record.", nl: "U houdt deze fiche niet meer bij." },
};

/** What was just done, said on the place's page. Each area of the room adds its own. */
export const sayDeeds = (locale: Locale) => Object.fromEntries(Object.entries(placeDeeds).map(([key, words]) => [key, words[locale]]));
