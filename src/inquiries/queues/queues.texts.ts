import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  tabs: { open: "À répondre", mine: "À moi", late: "En retard", held: "À vérifier", answered: "Répondues", closed: "Fermées" },
  tabsLabel: "Listes de questions",
  again: "À relire",
  show: "Afficher",
  csv: "Télécharger la liste (CSV)",
  nothing: "Aucune question ne répond à cette recherche",
  daysLate: { one: "jour de retard", other: "jours de retard" },
  daysLeft: { one: "jour restant", other: "jours restants" },
};

const en: typeof fr = {
  tabs: { open: "To answer", mine: "Mine", late: "Late", held: "To check", answered: "Answered", closed: "Closed" },
  tabsLabel: "Lists of questions",
  again: "To check again",
  show: "Show",
  csv: "Download the list (CSV)",
  nothing: "No question answers to this search",
  daysLate: { one: "day late", other: "days late" },
  daysLeft: { one: "day left", other: "days left" },
};

const nl: typeof fr = {
  tabs: { open: "Te beantwoorden", mine: "Van mij", late: "Te laat", held: "Na te kijken", answered: "Beantwoord", closed: "Gesloten" },
  tabsLabel: "Lijsten van vragen",
  again: "Na te lezen",
  show: "Tonen",
  csv: "De lijst downloaden (CSV)",
  nothing: "Geen vraag beantwoordt aan deze zoekopdracht",
  daysLate: { one: "dag te laat", other: "dagen te laat" },
  daysLeft: { one: "dag over", other: "dagen over" },
};

/** Of the lists of those who answer: questions, and public answers to check again. */
export const queuesTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
