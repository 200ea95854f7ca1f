import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  decided: "Ce qui a été décidé",
  decidedSays: "La plus récente d’abord. Chaque idée mène à ses raisons.",
  outcomes: { all: "Toutes", won: "Retenues", lost: "Non retenues", refused: "Écartées avant" },
  outcomesLabel: "Décisions",
  columns: { idea: "Idée", process: "Démarche", where: "Où", decision: "Décision", amount: "Montant", date: "Le" },
  found: { one: "# décision", other: "# décisions" },
  /** Where nothing was chosen. */
  noneYet: "Aucune décision pour l’instant",
  noneYetSays: "La réponse donnée à chaque idée paraîtra ici.",
  nothing: "Aucune décision pour ce choix",
  nothingSays: "Élargissez à toute la métropole, ou à toutes les décisions.",
  everywhere: "Toute la métropole",
  page: "Pages des décisions",
};

const en: typeof fr = {
  decided: "What was decided",
  decidedSays: "The latest first. Each idea leads to its reasons.",
  outcomes: { all: "All", won: "Selected", lost: "Not selected", refused: "Set aside before" },
  outcomesLabel: "Decisions",
  columns: { idea: "Idea", process: "Process", where: "Where", decision: "Decision", amount: "Amount", date: "On" },
  found: { one: "# decision", other: "# decisions" },
  noneYet: "No decision for now",
  noneYetSays: "The answer given to each idea will appear here.",
  nothing: "No decision for this choice",
  nothingSays: "Widen it to the whole metropolis, or to all decisions.",
  everywhere: "The whole metropolis",
  page: "Pages of decisions",
};

const nl: typeof fr = {
  decided: "Wat beslist is",
  decidedSays: "Het recentste eerst. Elk idee leidt naar zijn redenen.",
  outcomes: { all: "Alle", won: "Gekozen", lost: "Niet gekozen", refused: "Eerder afgewezen" },
  outcomesLabel: "Beslissingen",
  columns: { idea: "Idee", process: "Traject", where: "Waar", decision: "Beslissing", amount: "Bedrag", date: "Op" },
  found: { one: "# beslissing", other: "# beslissingen" },
  noneYet: "Nog geen beslissing",
  noneYetSays: "Het antwoord op elk idee verschijnt hier.",
  nothing: "Geen beslissing voor deze keuze",
  nothingSays: "Verruim tot de hele metropool, of tot alle beslissingen.",
  everywhere: "De hele metropool",
  page: "Pagina’s met beslissingen",
};

export const decidedTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
