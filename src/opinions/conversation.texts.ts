import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { ConversationState, Entry, StatementState } from "./conversation.ts";

interface ConversationTexts
  extends Record<"list" | "listLead" | "newOne" | "none" | "noneNext" | "noneTeam" | "open" | "closed" | "answer" | "readReport" | "provisional", string> {
  readonly states: Record<ConversationState, string>;
  readonly entries: Record<Entry, string>;
  readonly statementStates: Record<StatementState, string>;
  readonly until: (instant: string) => string;
  readonly opens: (instant: string) => string;
  readonly statements: Plurals;
  readonly people: Plurals;
  readonly answers: Plurals;
}

export const conversationTexts: Record<Locale, ConversationTexts> = {
  fr: {
    list: "Conversations",
    listLead: "Des phrases courtes, avec lesquelles on est d’accord ou pas. On voit ensuite ce qui unit et ce qui divise.",
    newOne: "Préparer une conversation",
    none: "Aucune conversation",
    noneNext: "Il n’y a pas encore de conversation à cette étape. Suivez la démarche pour être prévenu.",
    noneTeam: "Préparez la première\u00a0: une question, une dizaine de phrases, puis mettez-la en ligne.",
    states: { draft: "En préparation", open: "Ouverte", published: "Rapport publié" },
    entries: {
      device: "Sans compte",
      account: "Avec un compte",
      attested: "Résidence attestée",
      import: "Réponses importées",
    },
    statementStates: { waiting: "À lire", shown: "Posée", refused: "Refusée", withdrawn: "Retirée" },
    open: "Ouverte",
    closed: "Close, rapport à venir",
    until: (instant) => `Ouverte jusqu’au ${instant}`,
    opens: (instant) => `Ouvre le ${instant}`,
    answer: "Donner mon avis",
    readReport: "Lire le rapport",
    provisional: "Provisoire",
    statements: { one: "# phrase", other: "# phrases" },
    people: { one: "# personne", other: "# personnes" },
    answers: { one: "# réponse", other: "# réponses" },
  },
  en: {
    list: "Conversations",
    listLead: "Short statements with which one agrees or does not. Then one sees what unites and what divides.",
    newOne: "Prepare a conversation",
    none: "No conversation",
    noneNext: "There is no conversation in this stage yet. Follow the process to be told.",
    noneTeam: "Prepare the first: a question, about ten statements, then put it on line.",
    states: { draft: "In preparation", open: "Open", published: "Report published" },
    entries: { device: "Without an account", account: "With an account", attested: "Attested residence", import: "Imported answers" },
    statementStates: { waiting: "To read", shown: "Asked", refused: "Refused", withdrawn: "Taken out" },
    open: "Open",
    closed: "Closed, report to come",
    until: (instant) => `Open until ${instant}`,
    opens: (instant) => `Opens on ${instant}`,
    answer: "Say what I think",
    readReport: "Read the report",
    provisional: "Provisional",
    statements: { one: "# statement", other: "# statements" },
    people: { one: "# person", other: "# people" },
    answers: { one: "# answer", other: "# answers" },
  },
  nl: {
    list: "Gesprekken",
    listLead: "Korte stellingen waarmee men het eens of oneens is. Daarna ziet men wat verenigt en wat verdeelt.",
    newOne: "Een gesprek voorbereiden",
    none: "Geen gesprek",
    noneNext: "In deze stap is er nog geen gesprek. Volg het traject om op de hoogte te blijven.",
    noneTeam: "Bereid het eerste voor: een vraag, een tiental stellingen, en zet het online.",
    states: { draft: "In voorbereiding", open: "Open", published: "Verslag gepubliceerd" },
    entries: { device: "Zonder account", account: "Met een account", attested: "Bevestigde woonplaats", import: "Ingevoerde antwoorden" },
    statementStates: { waiting: "Te lezen", shown: "Voorgelegd", refused: "Geweigerd", withdrawn: "Weggenomen" },
    open: "Open",
    closed: "Gesloten, verslag volgt",
    until: (instant) => `Open tot ${instant}`,
    opens: (instant) => `Opent op ${instant}`,
    answer: "Mijn mening geven",
    readReport: "Het verslag lezen",
    provisional: "Voorlopig",
    statements: { one: "# stelling", other: "# stellingen" },
    people: { one: "# persoon", other: "# personen" },
    answers: { one: "# antwoord", other: "# antwoorden" },
  },
};
