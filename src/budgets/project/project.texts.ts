import type { Locale } from "#platform/i18n/locale.ts";

interface ProjectTexts {
  readonly number: string;
  readonly part: string;
  readonly excludes: string;
  readonly easy: string;
  readonly where: string;
  readonly back: string;
  readonly compare: string;
  readonly thread: string;
  readonly compareTitle: string;
  readonly compareLead: string;
  readonly compareNone: string;
  readonly compareNoneNext: string;
  readonly summary: string;
  readonly share: string;
  readonly shareOf: (percent: string) => string;
}

const fr: ProjectTexts = {
  number: "Numéro",
  part: "Part de l’enveloppe",
  excludes: "Ne peut pas être retenu avec",
  easy: "En facile à lire",
  where: "Où",
  back: "Revenir à ma sélection",
  compare: "Comparer",
  thread: "Le fil",
  compareTitle: "Comparer des projets",
  compareLead: "Côte à côte, avec ce que chacun prend de l’enveloppe.",
  compareNone: "Rien à comparer",
  compareNoneNext: "Choisissez d’abord deux projets au moins.",
  summary: "Résumé",
  share: "Part de l’enveloppe",
  shareOf: (percent) => `${percent} de l’enveloppe`,
};

const en: ProjectTexts = {
  number: "Number",
  part: "Part of the budget",
  excludes: "Cannot be chosen together with",
  easy: "Easy to read",
  where: "Where",
  back: "Back to my selection",
  compare: "Compare",
  thread: "The thread",
  compareTitle: "Compare projects",
  compareLead: "Side by side, with what each takes of the budget.",
  compareNone: "Nothing to compare",
  compareNoneNext: "Choose two projects at least first.",
  summary: "Summary",
  share: "Part of the budget",
  shareOf: (percent) => `${percent} of the budget`,
};

const nl: ProjectTexts = {
  number: "Nummer",
  part: "Deel van het budget",
  excludes: "Kan niet samen worden gekozen met",
  easy: "Gemakkelijk te lezen",
  where: "Waar",
  back: "Terug naar mijn keuze",
  compare: "Vergelijken",
  thread: "De draad",
  compareTitle: "Projecten vergelijken",
  compareLead: "Naast elkaar, met wat elk van het budget neemt.",
  compareNone: "Niets te vergelijken",
  compareNoneNext: "Kies eerst minstens twee projecten.",
  summary: "Samenvatting",
  share: "Deel van het budget",
  shareOf: (percent) => `${percent} van het budget`,
};

export const projectTexts: Record<Locale, ProjectTexts> = { fr, en, nl };
