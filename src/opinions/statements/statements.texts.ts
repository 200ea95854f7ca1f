import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";

type Order = "number" | "agree" | "said" | "important";

interface StatementsTexts
  extends Record<
    | "title"
    | "lead"
    | "search"
    | "searchHint"
    | "find"
    | "none"
    | "noneNext"
    | "statement"
    | "said"
    | "agree"
    | "disagree"
    | "pass"
    | "important"
    | "csv"
    | "answered"
    | "detail"
    | "byGroup"
    | "group"
    | "interval"
    | "all"
    | "report"
    | "answerIt"
    | "sort"
    | "notYet"
    | "officialAnswer"
    | "thread"
    | "writtenBy"
    | "byTeam"
    | "byResident"
    | "importantHint",
    string
  > {
  readonly orders: Record<Order, string>;
  readonly count: Plurals;
  readonly one: (number: number) => string;
  readonly signed: (whom: string, day: string) => string;
  readonly former: Plurals;
  readonly formerSigned: (whom: string, from: string, until: string) => string;
}

export const statementsTexts: Record<Locale, StatementsTexts> = {
  fr: {
    title: "Toutes les phrases",
    lead: "Comme elles ont été écrites, avec les chiffres du dernier calcul.",
    search: "Chercher dans les phrases",
    searchHint: "Un ou plusieurs mots",
    find: "Chercher",
    none: "Aucune phrase",
    noneNext: "Les phrases paraîtront ici une fois écrites et lues.",
    statement: "Phrase",
    said: "Réponses",
    agree: "D’accord",
    disagree: "Pas d’accord",
    pass: "Je passe",
    important: "Compte beaucoup",
    importantHint: "Combien de personnes ont dit que cette phrase compte beaucoup pour elles.",
    csv: "Toutes les phrases en CSV",
    answered: "Réponse du service",
    detail: "Qui dit quoi",
    byGroup: "Réponses par groupe",
    group: "Groupe",
    interval: "Part d’accord, avec ce que le hasard permet",
    all: "Tous",
    report: "Signaler cette phrase",
    answerIt: "Répondre à cette phrase",
    sort: "Trier",
    orders: { number: "Par numéro", agree: "Les plus approuvées", said: "Les plus répondues", important: "Celles qui comptent" },
    count: { one: "# phrase", other: "# phrases" },
    one: (number) => `Phrase ${number}`,
    notYet: "Pas encore assez de réponses pour montrer des chiffres.",
    officialAnswer: "Réponse du service",
    signed: (whom, day) => `${whom}, le ${day}`,
    former: { one: "Réponse précédente", other: "# réponses précédentes" },
    formerSigned: (whom, from, until) => `${whom}, le ${from}\u202f; remplacée le ${until}`,
    thread: "Voir la suite sur le fil",
    writtenBy: "Origine",
    byTeam: "l’équipe de la conversation",
    byResident: "une personne qui participe",
  },
  en: {
    title: "All statements",
    lead: "As they were written, with the figures of the last calculation.",
    search: "Search the statements",
    searchHint: "One or more words",
    find: "Search",
    none: "No statement",
    noneNext: "Statements will stand here once they are written and read.",
    statement: "Statement",
    said: "Answers",
    agree: "Agree",
    disagree: "Disagree",
    pass: "Pass",
    important: "Matters a lot",
    importantHint: "How many people said that this statement matters a lot to them.",
    csv: "All statements as CSV",
    answered: "Answer of the service",
    detail: "Who says what",
    byGroup: "Answers by group",
    group: "Group",
    interval: "Share that agrees, with what chance allows",
    all: "All",
    report: "Report this statement",
    answerIt: "Answer this statement",
    sort: "Sort",
    orders: { number: "By number", agree: "Most agreed with", said: "Most answered", important: "Those that matter" },
    count: { one: "# statement", other: "# statements" },
    one: (number) => `Statement ${number}`,
    notYet: "Not enough answers yet to show figures.",
    officialAnswer: "Answer of the service",
    signed: (whom, day) => `${whom}, ${day}`,
    former: { one: "Former answer", other: "# former answers" },
    formerSigned: (whom, from, until) => `${whom}, ${from}; replaced on ${until}`,
    thread: "See what follows on the thread",
    writtenBy: "Origin",
    byTeam: "the team of the conversation",
    byResident: "somebody who takes part",
  },
  nl: {
    title: "Alle stellingen",
    lead: "Zoals ze geschreven zijn, met de cijfers van de laatste berekening.",
    search: "In de stellingen zoeken",
    searchHint: "Een of meer woorden",
    find: "Zoeken",
    none: "Geen stelling",
    noneNext: "Stellingen komen hier zodra ze geschreven en gelezen zijn.",
    statement: "Stelling",
    said: "Antwoorden",
    agree: "Eens",
    disagree: "Oneens",
    pass: "Ik sla over",
    important: "Heel belangrijk",
    importantHint: "Hoeveel mensen zeiden dat deze stelling voor hen heel belangrijk is.",
    csv: "Alle stellingen als CSV",
    answered: "Antwoord van de dienst",
    detail: "Wie wat zegt",
    byGroup: "Antwoorden per groep",
    group: "Groep",
    interval: "Deel dat het eens is, met wat het toeval toelaat",
    all: "Allen",
    report: "Deze stelling melden",
    answerIt: "Op deze stelling antwoorden",
    sort: "Sorteren",
    orders: { number: "Op nummer", agree: "Meest eens", said: "Meest beantwoord", important: "Wat belangrijk is" },
    count: { one: "# stelling", other: "# stellingen" },
    one: (number) => `Stelling ${number}`,
    notYet: "Nog niet genoeg antwoorden om cijfers te tonen.",
    officialAnswer: "Antwoord van de dienst",
    signed: (whom, day) => `${whom}, ${day}`,
    former: { one: "Eerder antwoord", other: "# eerdere antwoorden" },
    formerSigned: (whom, from, until) => `${whom}, ${from}; vervangen op ${until}`,
    thread: "Het vervolg op de draad zien",
    writtenBy: "Herkomst",
    byTeam: "het team van het gesprek",
    byResident: "iemand die deelneemt",
  },
};
