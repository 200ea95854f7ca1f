import type { Locale } from "#platform/i18n/locale.ts";

const fr = { title: "Besoin d’un coup de main\u202f?", all: "Toutes les aides", allSays: "Près de chez vous, par téléphone, sur papier." };

type HelpTexts = typeof fr;

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  fr,
  en: { title: "Need a hand?", all: "All the help there is", allSays: "Near you, by telephone, on paper." },
  nl: { title: "Hulp nodig?", all: "Alle hulp", allSays: "In uw buurt, per telefoon, op papier." },
};
