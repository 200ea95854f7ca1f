import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  nav: "Chercher",
  title: "Chercher",
  titleFor: (words: string, results: string) => `«\u00a0${words}\u00a0»\u00a0: ${results}`,
  lead: "Écrivez un nom, un mot, une commune. Les accents et les fautes de frappe n’empêchent rien.",
  field: "Que cherchez-vous\u00a0?",
  submit: "Chercher",
  results: { one: "# résultat", other: "# résultats" } as Plurals,
  guessed: (words: string) => `Rien ne contient «\u00a0${words}\u00a0». Voici ce qui y ressemble.`,
  kinds: "Résultats par rubrique",
  all: "Tout",
  seeAll: (results: string) => `Voir les ${results}`,
  others: "Aussi dans d’autres rubriques",
  inKind: (kind: string, results: string) => `${kind}\u00a0: ${results}`,
  backToAll: "Voir toutes les rubriques",
  what: "Ce que vous pouvez chercher",
  browse: "Tout parcourir",
  nothing: (words: string) => `Rien ne répond à «\u00a0${words}\u00a0»`,
  nothingIn: (words: string, kind: string) => `«\u00a0${words}\u00a0»\u00a0: aucun résultat dans «\u00a0${kind}\u00a0»`,
  nothingNote: "Essayez un mot plus court ou plus courant, ou parcourez une rubrique.",
  alone: "Un seul de vos mots trouve davantage\u00a0:",
  own: "Ce que vous pouvez lire avec votre compte",
};

type SearchTexts = typeof fr;

const en: SearchTexts = {
  nav: "Search",
  title: "Search",
  titleFor: (words, results) => `“${words}”: ${results}`,
  lead: "Write a name, a word, a commune. Accents and typing errors do not matter.",
  field: "What are you looking for?",
  submit: "Search",
  results: { one: "# result", other: "# results" },
  guessed: (words) => `Nothing contains “${words}”. This looks like it.`,
  kinds: "Results by section",
  all: "All",
  seeAll: (results) => `See the ${results}`,
  others: "Also in other sections",
  inKind: (kind, results) => `${kind}: ${results}`,
  backToAll: "See all sections",
  what: "What you can search",
  browse: "Browse all",
  nothing: (words) => `Nothing answers to “${words}”`,
  nothingIn: (words, kind) => `“${words}”: no result in “${kind}”`,
  nothingNote: "Try a shorter or more usual word, or browse a section.",
  alone: "One of your words alone finds more:",
  own: "What you may read with your account",
};

const nl: SearchTexts = {
  nav: "Zoeken",
  title: "Zoeken",
  titleFor: (words, results) => `“${words}”: ${results}`,
  lead: "Schrijf een naam, een woord, een gemeente. Accenten en tikfouten zijn geen probleem.",
  field: "Wat zoekt u?",
  submit: "Zoeken",
  results: { one: "# resultaat", other: "# resultaten" },
  guessed: (words) => `Niets bevat “${words}”. Dit lijkt erop.`,
  kinds: "Resultaten per rubriek",
  all: "Alles",
  seeAll: (results) => `De ${results} bekijken`,
  others: "Ook in andere rubrieken",
  inKind: (kind, results) => `${kind}: ${results}`,
  backToAll: "Alle rubrieken bekijken",
  what: "Wat u kunt zoeken",
  browse: "Alles doorbladeren",
  nothing: (words) => `Niets beantwoordt aan “${words}”`,
  nothingIn: (words, kind) => `“${words}”: geen resultaat in “${kind}”`,
  nothingNote: "Probeer een korter of gewoner woord, of doorblader een rubriek.",
  alone: "Eén van uw woorden alleen vindt meer:",
  own: "Wat u met uw account mag lezen",
};

export const searchTexts: Record<Locale, SearchTexts> = { fr, en, nl };
