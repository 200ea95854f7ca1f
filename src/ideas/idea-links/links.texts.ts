import type { Locale } from "#platform/i18n/locale.ts";

interface LinksTexts {
  readonly title: string;
  readonly lead: string;
  readonly current: string;
  readonly none: string;
  readonly remove: string;
  readonly places: string;
  readonly words: string;
  readonly search: string;
  readonly noPlace: string;
  readonly linkPlace: (name: string) => string;
  readonly other: string;
  readonly otherHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly relation: string;
  readonly directions: Readonly<Record<string, string>>;
  readonly relationMissing: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly link: string;
  readonly done: Record<"lie" | "retire", string>;
  readonly gone: string;
  readonly whole: string;
  readonly because: (name: string) => string;
}

export const linksTexts: Record<Locale, LinksTexts> = {
  fr: {
    title: "Liens du fil",
    lead: "De l’idée à la décision, au lieu, au projet et à ce que l’on mesure\u00a0: chacun remonte le fil dans les deux sens.",
    current: "Liens de cette idée",
    none: "Aucun lien pour l’instant.",
    remove: "Retirer le lien",
    places: "L’idée devient un lieu",
    words: "Nom du lieu",
    search: "Chercher",
    noPlace: "Aucun lieu ouvert ne porte ce nom.",
    linkPlace: (name) => `Lier à ${name}`,
    other: "Lier à autre chose",
    otherHint: "Un objectif, une réponse, une autre idée\u00a0: ouvrez son fil et copiez l’adresse.",
    address: "Adresse du fil",
    addressHint: "Elle contient /fil/, par exemple https://…/fil/objective/…",
    addressWrong: "Collez l’adresse d’un fil de ce site, par exemple /fil/objective/…",
    relation: "Lien",
    directions: {
      "answers:back": "Elle répond à cette idée",
      "decides:back": "Elle décide de cette idée",
      "funds:back": "Elle finance cette idée",
      "becomes:forth": "Cette idée devient",
      "measures:back": "Elle mesure cette idée",
    },
    relationMissing: "Choisissez un lien",
    reason: "Pourquoi",
    reasonHint: "Une phrase pour tout le monde.",
    reasonMissing: "Écrivez pourquoi, en 10 à 300 signes",
    link: "Ajouter le lien",
    done: { lie: "Lien ajouté.", retire: "Lien retiré." },
    gone: "Ce lien n’existe plus.",
    whole: "Voir tout le fil",
    because: (name) => `L’idée se réalise ici\u00a0: ${name}.`,
  },
  en: {
    title: "Links of the thread",
    lead: "From the idea to the decision, the place, the project and what is measured: everybody follows the thread both ways.",
    current: "Links of this idea",
    none: "No link for now.",
    remove: "Remove the link",
    places: "The idea becomes a place",
    words: "Name of the place",
    search: "Search",
    noPlace: "No open place has this name.",
    linkPlace: (name) => `Link to ${name}`,
    other: "Link to something else",
    otherHint: "An objective, an answer, another idea: open its thread and copy the address.",
    address: "Address of the thread",
    addressHint: "It contains /fil/, for example https://…/fil/objective/…",
    addressWrong: "Paste the address of a thread of this site, for example /fil/objective/…",
    relation: "Link",
    directions: {
      "answers:back": "It answers this idea",
      "decides:back": "It decides on this idea",
      "funds:back": "It funds this idea",
      "becomes:forth": "This idea becomes it",
      "measures:back": "It measures this idea",
    },
    relationMissing: "Choose a link",
    reason: "Why",
    reasonHint: "One sentence for everybody.",
    reasonMissing: "Write why, in 10 to 300 characters",
    link: "Add the link",
    done: { lie: "Link added.", retire: "Link removed." },
    gone: "This link does not exist any more.",
    whole: "See the whole thread",
    because: (name) => `The idea is delivered here: ${name}.`,
  },
  nl: {
    title: "Verbindingen van de draad",
    lead: "Van het idee naar de beslissing, de plek, het project en wat gemeten wordt: iedereen volgt de draad in beide richtingen.",
    current: "Verbindingen van dit idee",
    none: "Voorlopig geen verbinding.",
    remove: "De verbinding verwijderen",
    places: "Het idee wordt een plek",
    words: "Naam van de plek",
    search: "Zoeken",
    noPlace: "Geen open plek heeft deze naam.",
    linkPlace: (name) => `Verbinden met ${name}`,
    other: "Met iets anders verbinden",
    otherHint: "Een doelstelling, een antwoord, een ander idee: open de draad ervan en kopieer het adres.",
    address: "Adres van de draad",
    addressHint: "Het bevat /fil/, bijvoorbeeld https://…/fil/objective/…",
    addressWrong: "Plak het adres van een draad van deze site, bijvoorbeeld /fil/objective/…",
    relation: "Verbinding",
    directions: {
      "answers:back": "Het antwoordt op dit idee",
      "decides:back": "Het beslist over dit idee",
      "funds:back": "Het financiert dit idee",
      "becomes:forth": "Dit idee wordt het",
      "measures:back": "Het meet dit idee",
    },
    relationMissing: "Kies een verbinding",
    reason: "Waarom",
    reasonHint: "Eén zin voor iedereen.",
    reasonMissing: "Schrijf waarom, in 10 tot 300 tekens",
    link: "De verbinding toevoegen",
    done: { lie: "Verbinding toegevoegd.", retire: "Verbinding verwijderd." },
    gone: "Deze verbinding bestaat niet meer.",
    whole: "De hele draad bekijken",
    because: (name) => `Het idee wordt hier uitgevoerd: ${name}.`,
  },
};
