import type { Locale } from "#platform/i18n/locale.ts";

type FigureTexts = Readonly<
  Record<
    | ("title" | "lead" | "year" | "show" | "nothing" | "nothingNext" | "loans" | "between" | "late" | "lost" | "parties" | "csv" | "people" | "peopleLead")
    | ("commune" | "persons" | "hidden" | "unsaid"),
    string
  >
> & { readonly of: (part: string, all: string) => string; readonly columns: Readonly<Record<"name" | "kind" | "lent" | "borrowed", string>> };

const fr: FigureTexts = {
  title: "Qui prête à qui",
  lead: "Ce que chaque lieu et chaque structure a prêté et emprunté dans l’année, compté à chaque lecture sur les prêts remis.",
  year: "Année",
  show: "Montrer",
  nothing: "Aucun prêt remis cette année-là",
  nothingNext: "Les chiffres paraissent dès qu’un objet est remis.",
  loans: "Prêts remis",
  between: "À un lieu ou à une structure",
  late: "Rendus en retard",
  lost: "Perdus",
  parties: "Lieux et structures",
  csv: "Télécharger (CSV)",
  people: "D’où viennent les personnes",
  peopleLead: "La commune que chacun a déclarée. Les nombres trop petits sont cachés, avec d’autres\u00a0: personne ne se reconnaît.",
  commune: "Commune",
  persons: "Personnes",
  hidden: "caché",
  unsaid: "Non précisée",
  of: (part, all) => `${part} sur ${all}`,
  columns: { name: "Nom", kind: "Qui", lent: "A prêté", borrowed: "A emprunté" },
};

const en: FigureTexts = {
  title: "Who lends to whom",
  lead: "What each place and each structure lent and borrowed in the year, counted at each reading from loans that were handed over.",
  year: "Year",
  show: "Show",
  nothing: "No loan was handed over in that year",
  nothingNext: "Figures appear once something is handed over.",
  loans: "Loans handed over",
  between: "To a place or a structure",
  late: "Returned late",
  lost: "Lost",
  parties: "Places and structures",
  csv: "Download (CSV)",
  people: "Where people come from",
  peopleLead: "The commune that each one stated. Numbers that are too small are hidden, with others: nobody can be recognised.",
  commune: "Commune",
  persons: "People",
  hidden: "hidden",
  unsaid: "Not stated",
  of: (part, all) => `${part} of ${all}`,
  columns: { name: "Name", kind: "Who", lent: "Lent", borrowed: "Borrowed" },
};

const nl: FigureTexts = {
  title: "Wie leent aan wie",
  lead: "Wat elke plek en elke structuur in het jaar uitleende en leende, bij elke lezing geteld op de overhandigde uitleningen.",
  year: "Jaar",
  show: "Tonen",
  nothing: "Geen uitlening overhandigd in dat jaar",
  nothingNext: "Cijfers verschijnen zodra iets overhandigd is.",
  loans: "Overhandigd",
  between: "Aan een plek of een structuur",
  late: "Te laat terug",
  lost: "Verloren",
  parties: "Plekken en structuren",
  csv: "Downloaden (CSV)",
  people: "Waar mensen vandaan komen",
  peopleLead: "De gemeente die ieder opgaf. Te kleine getallen zijn verborgen, samen met andere: niemand is te herkennen.",
  commune: "Gemeente",
  persons: "Mensen",
  hidden: "verborgen",
  unsaid: "Niet opgegeven",
  of: (part, all) => `${part} van ${all}`,
  columns: { name: "Naam", kind: "Wie", lent: "Uitgeleend", borrowed: "Geleend" },
};

export const figureTexts: Record<Locale, FigureTexts> = { fr, en, nl };
