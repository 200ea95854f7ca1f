import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (language: string) => `Traduire en ${language}`,
  lead: "La traduction est celle de la version actuelle. Le texte français fait foi\u00a0; une nouvelle version se traduit de nouveau.",
  languages: { en: "anglais", nl: "néerlandais" },
  send: "Publier la traduction",
  original: "Le texte français",
  read: "Lire le texte français",
  by: (structure: string, day: string) => `Traduit par ${structure}, le ${day}. Le texte français fait foi.`,
  gone: "une structure",
  translate: (language: string) => `Traduire en ${language}`,
  rewrite: (language: string) => `Reprendre la traduction en ${language}`,
};

const en: typeof fr = {
  title: (language) => `Translate into ${language}`,
  lead: "The translation is that of the current version. The French text has the last word; a new version is translated anew.",
  languages: { en: "English", nl: "Dutch" },
  send: "Publish the translation",
  original: "The French text",
  read: "Read the French text",
  by: (structure, day) => `Translated by ${structure} on ${day}. The French text has the last word.`,
  gone: "a structure",
  translate: (language) => `Translate into ${language}`,
  rewrite: (language) => `Write the translation into ${language} anew`,
};

const nl: typeof fr = {
  title: (language) => `Vertalen naar het ${language}`,
  lead: "De vertaling is die van de huidige versie. De Franse tekst heeft het laatste woord; een nieuwe versie wordt opnieuw vertaald.",
  languages: { en: "Engels", nl: "Nederlands" },
  send: "De vertaling publiceren",
  original: "De Franse tekst",
  read: "De Franse tekst lezen",
  by: (structure, day) => `Vertaald door ${structure} op ${day}. De Franse tekst heeft het laatste woord.`,
  gone: "een structuur",
  translate: (language) => `Vertalen naar het ${language}`,
  rewrite: (language) => `De vertaling naar het ${language} herschrijven`,
};

export const translationTexts: Record<Locale, typeof fr> = { fr, en, nl };
