import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Outcome } from "./outcome.ts";

interface DecideTexts {
  readonly title: string;
  readonly lead: string;
  readonly now: string;
  readonly nowSays: string;
  readonly nothingNow: string;
  readonly who: (who: string) => string;
  readonly decided: string;
  readonly decidedSays: string;
  readonly outcomes: Readonly<Record<Outcome | "all", string>>;
  readonly outcomesLabel: string;
  readonly columns: Readonly<Record<"idea" | "process" | "where" | "decision" | "amount" | "date", string>>;
  readonly found: Plurals;
  readonly nothing: string;
  readonly nothingSays: string;
  readonly everywhere: string;
  readonly filters: string;
  readonly over: string;
  readonly overSays: string;
  readonly listen: string;
  readonly page: string;
}

export const decideTexts: Readonly<Record<Locale, DecideTexts>> = {
  fr: {
    title: "Ce qui se décide, et ce qui a été décidé",
    lead: "Qui juge, selon quels critères, jusqu’à quand. Puis la réponse donnée à chaque idée, avec ses raisons.",
    now: "On décide en ce moment",
    nowSays: "Ce qui se termine bientôt vient d’abord.",
    nothingNow: "Rien n’est à décider en ce moment pour ce choix.",
    who: (who) => `Qui décide\u00a0: ${who}`,
    decided: "Ce qui a été décidé",
    decidedSays: "La plus récente d’abord. Chaque idée mène à ses raisons.",
    outcomes: { all: "Toutes", won: "Retenues", lost: "Non retenues", refused: "Écartées avant" },
    outcomesLabel: "Décisions",
    columns: { idea: "Idée", process: "Démarche", where: "Où", decision: "Décision", amount: "Montant", date: "Le" },
    found: { one: "# décision", other: "# décisions" },
    nothing: "Aucune décision pour ce choix",
    nothingSays: "Élargissez à toute la métropole, ou à toutes les décisions.",
    everywhere: "Toute la métropole",
    filters: "Chercher une décision",
    over: "Démarches qui ont abouti",
    overSays: "Ce que chacune a retenu.",
    listen: "Ce qui est ouvert près de chez vous",
    page: "Pages des décisions",
  },
  en: {
    title: "What is being decided, and what was",
    lead: "Who judges, by which criteria, until when. Then the answer given to each idea, with its reasons.",
    now: "Being decided now",
    nowSays: "What ends soon comes first.",
    nothingNow: "Nothing is to be decided now for this choice.",
    who: (who) => `Who decides: ${who}`,
    decided: "What was decided",
    decidedSays: "The latest first. Each idea leads to its reasons.",
    outcomes: { all: "All", won: "Selected", lost: "Not selected", refused: "Set aside before" },
    outcomesLabel: "Decisions",
    columns: { idea: "Idea", process: "Process", where: "Where", decision: "Decision", amount: "Amount", date: "On" },
    found: { one: "# decision", other: "# decisions" },
    nothing: "No decision for this choice",
    nothingSays: "Widen it to the whole metropolis, or to all decisions.",
    everywhere: "The whole metropolis",
    filters: "Find a decision",
    over: "Processes that came to an end",
    overSays: "What each of them selected.",
    listen: "What is open near you",
    page: "Pages of decisions",
  },
  nl: {
    title: "Wat beslist wordt, en wat beslist is",
    lead: "Wie oordeelt, volgens welke criteria, tot wanneer. Daarna het antwoord op elk idee, met de redenen.",
    now: "Nu wordt beslist",
    nowSays: "Wat binnenkort eindigt komt eerst.",
    nothingNow: "Voor deze keuze is er nu niets te beslissen.",
    who: (who) => `Wie beslist: ${who}`,
    decided: "Wat beslist is",
    decidedSays: "Het recentste eerst. Elk idee leidt naar zijn redenen.",
    outcomes: { all: "Alle", won: "Gekozen", lost: "Niet gekozen", refused: "Eerder afgewezen" },
    outcomesLabel: "Beslissingen",
    columns: { idea: "Idee", process: "Traject", where: "Waar", decision: "Beslissing", amount: "Bedrag", date: "Op" },
    found: { one: "# beslissing", other: "# beslissingen" },
    nothing: "Geen beslissing voor deze keuze",
    nothingSays: "Verruim tot de hele metropool, of tot alle beslissingen.",
    everywhere: "De hele metropool",
    filters: "Een beslissing zoeken",
    over: "Trajecten die tot iets leidden",
    overSays: "Wat elk ervan koos.",
    listen: "Wat bij u in de buurt open is",
    page: "Pagina’s met beslissingen",
  },
};
