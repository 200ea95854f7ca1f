import type { Locale } from "#platform/i18n/locale.ts";

interface PartsTexts {
  readonly title: string;
  readonly lead: string;
  readonly basis: string;
  readonly bases: Record<"none" | "theme" | "commune", string>;
  readonly next: string;
  readonly parts: string;
  readonly partsHint: string;
  readonly part: (at: number) => string;
  readonly name: string;
  readonly amount: string;
  readonly most: string;
  readonly district: string;
  readonly wrongMost: string;
  readonly wrongDistrict: string;
  readonly where: string;
  readonly whereHint: string;
  readonly choose: string;
  readonly several: string;
  readonly wrongName: string;
  readonly wrongAmount: string;
  readonly wrongSum: (budget: string) => string;
  readonly wrongNone: string;
  readonly wrongWhere: string;
}

const fr: PartsTexts = {
  title: "Les parts de l’enveloppe",
  lead: "Une part va à un groupe de communes ou à un thème, et se dépouille à part. Sans part, l’enveloppe est une.",
  basis: "Partager l’enveloppe",
  bases: { none: "Non, elle reste une", theme: "Par thème", commune: "Par groupe de communes" },
  next: "Continuer",
  parts: "Les parts",
  partsHint: "Laissez vides les lignes de trop.",
  part: (at) => `Part ${at}`,
  name: "Nom",
  amount: "Montant",
  most: "Projets de cette part sur un bulletin, au plus",
  district: "Quartier\u00a0: un bulletin ne choisit que dans un seul quartier",
  wrongMost: "Écrivez un nombre de 1 à 500, ou rien",
  wrongDistrict: "Cochez au moins deux quartiers, ou aucun",
  where: "Ce qui va dans quelle part",
  whereHint: "Chaque projet suit son thème ou sa commune.",
  choose: "Choisir une part",
  several: "Plusieurs communes",
  wrongName: "Donnez un nom de 2 à 120 signes à chaque part qui a un montant",
  wrongAmount: "Écrivez le montant de chaque part en chiffres",
  wrongSum: (budget) => `Les parts dépassent ensemble l’enveloppe de ${budget}`,
  wrongNone: "Donnez au moins deux parts",
  wrongWhere: "Choisissez une part qui porte un nom",
};

const en: PartsTexts = {
  title: "The parts of the budget",
  lead: "A part goes to a group of communes or to a theme, and is counted apart. Without parts, the budget is one.",
  basis: "Divide the budget",
  bases: { none: "No, it stays one", theme: "By theme", commune: "By group of communes" },
  next: "Continue",
  parts: "The parts",
  partsHint: "Leave empty the lines you do not need.",
  part: (at) => `Part ${at}`,
  name: "Name",
  amount: "Amount",
  most: "Projects of this part on a ballot, at most",
  district: "District: a ballot chooses in one district only",
  wrongMost: "Write a number from 1 to 500, or nothing",
  wrongDistrict: "Tick at least two districts, or none",
  where: "What goes into which part",
  whereHint: "Each project follows its theme or its commune.",
  choose: "Choose a part",
  several: "Several communes",
  wrongName: "Give each part that has an amount a name of 2 to 120 characters",
  wrongAmount: "Write the amount of each part in figures",
  wrongSum: (budget) => `The parts together exceed the budget of ${budget}`,
  wrongNone: "Give two parts at least",
  wrongWhere: "Choose a part that has a name",
};

const nl: PartsTexts = {
  title: "De delen van het budget",
  lead: "Een deel gaat naar een groep gemeenten of naar een thema en wordt apart geteld. Zonder delen is het budget één geheel.",
  basis: "Het budget verdelen",
  bases: { none: "Nee, het blijft één geheel", theme: "Per thema", commune: "Per groep gemeenten" },
  next: "Verder",
  parts: "De delen",
  partsHint: "Laat overbodige regels leeg.",
  part: (at) => `Deel ${at}`,
  name: "Naam",
  amount: "Bedrag",
  most: "Hoogstens projecten van dit deel op een stembiljet",
  district: "Wijk: een stembiljet kiest maar in één wijk",
  wrongMost: "Schrijf een getal van 1 tot 500, of niets",
  wrongDistrict: "Kruis minstens twee wijken aan, of geen",
  where: "Wat in welk deel komt",
  whereHint: "Elk project volgt zijn thema of zijn gemeente.",
  choose: "Een deel kiezen",
  several: "Verschillende gemeenten",
  wrongName: "Geef elk deel met een bedrag een naam van 2 tot 120 tekens",
  wrongAmount: "Schrijf het bedrag van elk deel in cijfers",
  wrongSum: (budget) => `De delen overschrijden samen het budget van ${budget}`,
  wrongNone: "Geef minstens twee delen",
  wrongWhere: "Kies een deel dat een naam heeft",
};

export const partsTexts: Record<Locale, PartsTexts> = { fr, en, nl };
