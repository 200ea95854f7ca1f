import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Versions du texte",
  lead: "Chaque version reste lisible. Ce qui a été retiré est barré, ce qui a été ajouté est souligné.",
  version: (n: string) => `Version ${n}`,
  first: "Telle qu’elle a été déposée",
  by: { author: "l’auteur", coauthor: "un coauteur", team: "l’équipe de la démarche" },
  compare: (one: string, other: string) => `De la version ${one} à la version ${other}`,
  all: "Toutes les versions",
  when: "Quand",
  who: "Par",
  why: "Pourquoi",
  seeChange: "Voir ce qui change",
  fields: { title: "Titre", body: "Texte", category: "Thème", where: "Où", cost: "Coût estimé" },
  same: "Ces deux versions disent la même chose.",
  none: "non dit",
};

const en: typeof fr = {
  title: "Versions of the text",
  lead: "Each version stays readable. What was removed is struck through, what was added is underlined.",
  version: (n) => `Version ${n}`,
  first: "As it was filed",
  by: { author: "the author", coauthor: "a co-author", team: "the team of the process" },
  compare: (one, other) => `From version ${one} to version ${other}`,
  all: "All versions",
  when: "When",
  who: "By",
  why: "Why",
  seeChange: "See what changes",
  fields: { title: "Title", body: "Text", category: "Theme", where: "Where", cost: "Estimated cost" },
  same: "These two versions say the same.",
  none: "not said",
};

const nl: typeof fr = {
  title: "Versies van de tekst",
  lead: "Elke versie blijft leesbaar. Wat verdween is doorgestreept, wat erbij kwam is onderstreept.",
  version: (n) => `Versie ${n}`,
  first: "Zoals ze werd ingediend",
  by: { author: "de indiener", coauthor: "een mede-indiener", team: "het team van het traject" },
  compare: (one, other) => `Van versie ${one} naar versie ${other}`,
  all: "Alle versies",
  when: "Wanneer",
  who: "Door",
  why: "Waarom",
  seeChange: "Zien wat verandert",
  fields: { title: "Titel", body: "Tekst", category: "Thema", where: "Waar", cost: "Geraamde kosten" },
  same: "Deze twee versies zeggen hetzelfde.",
  none: "niet gezegd",
};

export const versionsTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
