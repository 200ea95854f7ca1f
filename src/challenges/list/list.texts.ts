import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words = "lead" | "help" | "create" | "search" | "words" | "state" | "any" | "empty" | "emptyNext" | "csv" | "ics" | "how" | "kind" | "closesShort";
interface ListTexts extends Readonly<Record<Words, string>> {
  readonly steps: readonly string[];
  readonly count: Plurals;
  readonly opens: (day: string) => string;
  readonly closes: (day: string) => string;
  readonly closed: (day: string) => string;
  readonly opensEvent: (title: string) => string;
  readonly closesEvent: (title: string) => string;
  readonly columns: Readonly<Record<"title" | "question" | "phase" | "opens" | "closes" | "teams" | "prizes" | "datasets", string>>;
}

export const listTexts: Record<Locale, ListTexts> = {
  fr: {
    lead: "Une question de la métropole, des données ouvertes, et des équipes qui y répondent.",
    help: "Pour comprendre un défi, trouver une équipe ou lire des données, demandez.",
    create: "Préparer un défi",
    search: "Chercher",
    words: "Mots",
    state: "État",
    any: "Peu importe",
    empty: "Aucun défi",
    emptyNext: "Suivez les nouvelles\u00a0: chaque ouverture y est annoncée.",
    csv: "Télécharger la liste",
    ics: "Ajouter à son agenda",
    how: "Comment cela marche",
    kind: "en nature",
    closesShort: "Fin d’un défi",
    steps: [
      "La métropole pose une question, dit quelles données y aident et comment elle juge.",
      "Des personnes forment une équipe, posent leurs questions en public et préparent leur réponse.",
      "Un jury sans lien avec les équipes donne ses points, chacun sans voir ceux des autres.",
      "Ce qui en sort est suivi pendant un an\u00a0: en service, abandonné ou repris.",
    ],
    count: { one: "# défi", other: "# défis" },
    opens: (day) => `ouvre le ${day}`,
    closes: (day) => `à rendre avant le ${day}`,
    closed: (day) => `clos le ${day}`,
    opensEvent: (title) => `Ouverture du défi\u00a0: ${title}`,
    closesEvent: (title) => `Clôture du défi\u00a0: ${title}`,
    columns: {
      ...{ title: "Défi", question: "Question", phase: "État", opens: "Ouverture", closes: "Clôture", teams: "Équipes" },
      ...{ prizes: "Prix en euros", datasets: "Jeux de données" },
    },
  },
  en: {
    lead: "A question of the metropolis, open data, and teams that answer it.",
    help: "To understand a challenge, find a team or read data, ask.",
    create: "Draw up a challenge",
    search: "Search",
    words: "Words",
    state: "State",
    any: "Any",
    empty: "No challenge",
    emptyNext: "Follow the news: each opening is told there.",
    csv: "Download the list",
    ics: "Add to one’s calendar",
    how: "How it works",
    kind: "in kind",
    closesShort: "End of a challenge",
    steps: [
      "The metropolis asks a question, says which data help and how it judges.",
      "People form a team, ask their questions in the open and prepare their answer.",
      "A jury without ties to the teams gives points, each without seeing those of others.",
      "What comes of it is followed for a year: in use, given up or adopted.",
    ],
    count: { one: "# challenge", other: "# challenges" },
    opens: (day) => `opens on ${day}`,
    closes: (day) => `to be sent before ${day}`,
    closed: (day) => `closed on ${day}`,
    opensEvent: (title) => `Challenge opens: ${title}`,
    closesEvent: (title) => `Challenge closes: ${title}`,
    columns: {
      ...{ title: "Challenge", question: "Question", phase: "State", opens: "Opening", closes: "Closing", teams: "Teams" },
      ...{ prizes: "Prizes in euros", datasets: "Datasets" },
    },
  },
  nl: {
    lead: "Een vraag van de metropool, open data, en teams die er een antwoord op geven.",
    help: "Om een uitdaging te begrijpen, een team te vinden of gegevens te lezen, kunt u hulp vragen.",
    create: "Een uitdaging voorbereiden",
    search: "Zoeken",
    words: "Woorden",
    state: "Staat",
    any: "Maakt niet uit",
    empty: "Geen uitdaging",
    emptyNext: "Volg het nieuws: elke opening staat daar.",
    csv: "De lijst downloaden",
    ics: "Aan de agenda toevoegen",
    how: "Hoe het werkt",
    kind: "in natura",
    closesShort: "Einde van een uitdaging",
    steps: [
      "De metropool stelt een vraag, zegt welke gegevens helpen en hoe ze oordeelt.",
      "Mensen vormen een team, stellen hun vragen openlijk en bereiden hun antwoord voor.",
      "Een jury zonder band met de teams geeft punten, elk zonder die van anderen te zien.",
      "Wat eruit komt wordt een jaar gevolgd: in gebruik, opgegeven of overgenomen.",
    ],
    count: { one: "# uitdaging", other: "# uitdagingen" },
    opens: (day) => `opent op ${day}`,
    closes: (day) => `in te dienen voor ${day}`,
    closed: (day) => `gesloten op ${day}`,
    opensEvent: (title) => `Opening van de uitdaging: ${title}`,
    closesEvent: (title) => `Sluiting van de uitdaging: ${title}`,
    columns: {
      ...{ title: "Uitdaging", question: "Vraag", phase: "Staat", opens: "Opening", closes: "Sluiting", teams: "Teams" },
      ...{ prizes: "Prijzen in euro", datasets: "Datasets" },
    },
  },
};
