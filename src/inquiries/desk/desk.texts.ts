import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

interface DeskTexts {
  readonly lead: string;
  readonly search: string;
  readonly words: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
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
  readonly severalFields: string;
  readonly taskWaiting: Plurals;
  readonly taskHeld: Plurals;
}

export const deskTexts: Readonly<Record<Locale, DeskTexts>> = {
  fr: {
    lead: "Ce que les habitants demandent à vos services, le plus en retard d’abord.",
    search: "Chercher parmi les questions",
    words: "Mots ou numéro",
    emptyTitle: "Aucune question ici",
    emptyText: "Les questions qui arrivent dans vos services apparaîtront dans cette liste, avec le délai promis.",
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
    severalFields: "Service, raison, numéro",
    taskWaiting: { one: "# question attend une réponse", other: "# questions attendent une réponse" },
    taskHeld: { one: "# question retenue à vérifier", other: "# questions retenues à vérifier" },
  },
  en: {
    lead: "What residents ask your departments, the latest first.",
    search: "Search among questions",
    words: "Words or number",
    emptyTitle: "No question here",
    emptyText: "Questions that come to your departments will appear in this list, with the promised delay.",
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
    severalFields: "Department, reason, number",
    taskWaiting: { one: "# question waits for an answer", other: "# questions wait for an answer" },
    taskHeld: { one: "# question held apart to check", other: "# questions held apart to check" },
  },
  nl: {
    lead: "Wat inwoners aan uw diensten vragen, de laatste eerst.",
    search: "Zoeken in de vragen",
    words: "Woorden of nummer",
    emptyTitle: "Geen vraag hier",
    emptyText: "Vragen die bij uw diensten aankomen verschijnen in deze lijst, met de beloofde termijn.",
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
    severalFields: "Dienst, reden, nummer",
    taskWaiting: { one: "# vraag wacht op antwoord", other: "# vragen wachten op antwoord" },
    taskHeld: { one: "# apart gehouden vraag om na te kijken", other: "# apart gehouden vragen om na te kijken" },
  },
};
