import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Tab } from "./tabs.ts";

interface DeskTexts {
  readonly lead: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  readonly tabsLabel: string;
  readonly search: string;
  readonly words: string;
  readonly allThemes: string;
  readonly order: string;
  readonly show: string;
  readonly csv: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly nothing: string;
  readonly all: string;
  readonly daysLate: Plurals;
  readonly daysLeft: Plurals;
  readonly caption: string;
  readonly passOn: string;
  readonly passOnFields: string;
  readonly join: string;
  readonly joinNumber: string;
  readonly joinHint: string;
  readonly why: string;
  readonly nonePossible: string;
  readonly figures: string;
  readonly services: string;
  readonly done: Readonly<Record<"transmises" | "reunies", (count: number) => string>>;
  readonly columns: Readonly<Record<"number" | "title" | "theme" | "commune" | "service" | "state" | "received" | "due" | "assignee", string>>;
  readonly again: string;
  readonly severalFields: string;
  readonly taskWaiting: Plurals;
  readonly taskHeld: Plurals;
}

export const deskTexts: Readonly<Record<Locale, DeskTexts>> = {
  fr: {
    lead: "Ce que les habitants demandent à vos services, le plus en retard d’abord.",
    tabs: { open: "À répondre", mine: "À moi", late: "En retard", held: "À vérifier", answered: "Répondues", closed: "Fermées" },
    tabsLabel: "Listes de questions",
    search: "Chercher parmi les questions",
    words: "Mots ou numéro",
    allThemes: "Tous les thèmes",
    order: "Ordre",
    show: "Afficher",
    csv: "Télécharger la liste (CSV)",
    emptyTitle: "Aucune question ici",
    emptyText: "Les questions qui arrivent dans vos services apparaîtront dans cette liste, avec le délai promis.",
    nothing: "Aucune question ne répond à cette recherche",
    all: "Voir toute la liste",
    daysLate: { one: "jour de retard", other: "jours de retard" },
    daysLeft: { one: "jour restant", other: "jours restants" },
    caption: "Questions, la plus pressée d’abord",
    passOn: "Transmettre à ce service",
    passOnFields: "Service qui recevra les questions choisies",
    join: "Réunir à cette question",
    joinNumber: "Numéro de la question à garder",
    joinHint: "Les questions choisies recevront sa réponse.",
    why: "Raison, lue par la personne",
    nonePossible: "Rien n’a changé\u00a0: ces questions ont avancé entre-temps, ou sont déjà là.",
    figures: "Voir le bilan",
    services: "Régler les services et les délais",
    done: {
      transmises: (count) => (count === 1 ? "Une question est transmise." : `${count} questions sont transmises.`),
      reunies: (count) => (count === 1 ? "Une question est réunie." : `${count} questions sont réunies.`),
    },
    columns: {
      number: "Numéro",
      title: "Question",
      theme: "Thème",
      commune: "Commune",
      service: "Service",
      state: "État",
      received: "Reçue le",
      due: "Promise pour le",
      assignee: "Agent",
    },
    again: "À relire",
    severalFields: "Service, raison, numéro",
    taskWaiting: { one: "# question attend une réponse", other: "# questions attendent une réponse" },
    taskHeld: { one: "# question retenue à vérifier", other: "# questions retenues à vérifier" },
  },
  en: {
    lead: "What residents ask your departments, the latest first.",
    tabs: { open: "To answer", mine: "Mine", late: "Late", held: "To check", answered: "Answered", closed: "Closed" },
    tabsLabel: "Lists of questions",
    search: "Search among questions",
    words: "Words or number",
    allThemes: "All themes",
    order: "Order",
    show: "Show",
    csv: "Download the list (CSV)",
    emptyTitle: "No question here",
    emptyText: "Questions that come to your departments will appear in this list, with the promised delay.",
    nothing: "No question answers to this search",
    all: "See the whole list",
    daysLate: { one: "day late", other: "days late" },
    daysLeft: { one: "day left", other: "days left" },
    caption: "Questions, the most urgent first",
    passOn: "Pass on to this department",
    passOnFields: "Department that will receive the chosen questions",
    join: "Join to this question",
    joinNumber: "Number of the question to keep",
    joinHint: "The chosen questions will get its answer.",
    why: "Reason, read by the person",
    nonePossible: "Nothing has changed: these questions moved on meanwhile, or are there already.",
    figures: "See the figures",
    services: "Set departments and delays",
    done: {
      transmises: (count) => (count === 1 ? "One question is passed on." : `${count} questions are passed on.`),
      reunies: (count) => (count === 1 ? "One question is joined." : `${count} questions are joined.`),
    },
    columns: {
      number: "Number",
      title: "Question",
      theme: "Theme",
      commune: "Commune",
      service: "Department",
      state: "State",
      received: "Received",
      due: "Promised by",
      assignee: "Officer",
    },
    again: "To check again",
    severalFields: "Department, reason, number",
    taskWaiting: { one: "# question waits for an answer", other: "# questions wait for an answer" },
    taskHeld: { one: "# question held apart to check", other: "# questions held apart to check" },
  },
  nl: {
    lead: "Wat inwoners aan uw diensten vragen, de laatste eerst.",
    tabs: { open: "Te beantwoorden", mine: "Van mij", late: "Te laat", held: "Na te kijken", answered: "Beantwoord", closed: "Gesloten" },
    tabsLabel: "Lijsten van vragen",
    search: "Zoeken in de vragen",
    words: "Woorden of nummer",
    allThemes: "Alle thema’s",
    order: "Volgorde",
    show: "Tonen",
    csv: "De lijst downloaden (CSV)",
    emptyTitle: "Geen vraag hier",
    emptyText: "Vragen die bij uw diensten aankomen verschijnen in deze lijst, met de beloofde termijn.",
    nothing: "Geen vraag beantwoordt aan deze zoekopdracht",
    all: "De hele lijst bekijken",
    daysLate: { one: "dag te laat", other: "dagen te laat" },
    daysLeft: { one: "dag over", other: "dagen over" },
    caption: "Vragen, de dringendste eerst",
    passOn: "Doorgeven aan deze dienst",
    passOnFields: "Dienst die de gekozen vragen krijgt",
    join: "Bij deze vraag voegen",
    joinNumber: "Nummer van de vraag die blijft",
    joinHint: "De gekozen vragen krijgen haar antwoord.",
    why: "Reden, gelezen door de persoon",
    nonePossible: "Er veranderde niets: deze vragen zijn intussen gevorderd, of zijn er al.",
    figures: "De cijfers bekijken",
    services: "Diensten en termijnen instellen",
    done: {
      transmises: (count) => (count === 1 ? "Eén vraag is doorgegeven." : `${count} vragen zijn doorgegeven.`),
      reunies: (count) => (count === 1 ? "Eén vraag is gevoegd." : `${count} vragen zijn gevoegd.`),
    },
    columns: {
      number: "Nummer",
      title: "Vraag",
      theme: "Thema",
      commune: "Gemeente",
      service: "Dienst",
      state: "Staat",
      received: "Ontvangen",
      due: "Beloofd tegen",
      assignee: "Medewerker",
    },
    again: "Na te lezen",
    severalFields: "Dienst, reden, nummer",
    taskWaiting: { one: "# vraag wacht op antwoord", other: "# vragen wachten op antwoord" },
    taskHeld: { one: "# apart gehouden vraag om na te kijken", other: "# apart gehouden vragen om na te kijken" },
  },
};
