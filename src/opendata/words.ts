import type { FieldWord } from "#platform/ui/field-word.ts";

/** Words of this room that a resident may not know. */
export const words: readonly FieldWord[] = [
  {
    key: "donnees-ouvertes",
    term: { fr: "Données ouvertes", en: "Open data", nl: "Open data" },
    forms: { fr: ["données ouvertes"], en: ["open data"], nl: ["open data"] },
    means: {
      fr: "Des tableaux que tout le monde peut télécharger et réutiliser, gratuitement.",
      en: "Tables that everybody may download and reuse, free of charge.",
      nl: "Tabellen die iedereen gratis mag downloaden en hergebruiken.",
    },
  },
];
