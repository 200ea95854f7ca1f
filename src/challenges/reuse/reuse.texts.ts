import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { ReuseState } from "./reuse.ts";

type Words =
  | "title"
  | "lead"
  | "filter"
  | "any"
  | "empty"
  | "csv"
  | "history"
  | "nothing"
  | "team"
  | "followed"
  | "trials"
  | "say"
  | "byHint"
  | "words"
  | "tried"
  | "place"
  | "trialWords";
interface ReuseTexts extends Readonly<Record<Words, string>> {
  readonly count: Plurals;
  readonly states: Readonly<Record<ReuseState, string>>;
  readonly adoptedBy: (service: string) => string;
  readonly columns: Readonly<Record<"title" | "state" | "by" | "since" | "challenge" | "datasets" | "link", string>>;
  readonly problems: Readonly<Record<"state" | "by" | "words" | "place" | "trial", string>>;
  readonly done: Readonly<Record<"dit" | "essaye", string>>;
}

export const reuseTexts: Record<Locale, ReuseTexts> = {
  fr: {
    title: "Ce que les défis ont donné",
    lead: "Chaque réponse est suivie un an\u00a0: en service, reprise par un service, ou abandonnée.",
    filter: "Filtrer",
    any: "Peu importe",
    empty: "Aucune réutilisation",
    csv: "Télécharger la liste",
    history: "Suivi",
    nothing: "L’équipe n’a encore rien dit.",
    team: "Équipe",
    followed: "Suivi jusqu’au",
    trials: "Essayé dans des lieux",
    say: "Dire où cela en est",
    byHint: "Seulement si un service la reprend",
    words: "En quelques mots, lus de tous",
    tried: "Ajouter un essai dans un lieu",
    place: "Lieu",
    trialWords: "Ce qui a été essayé",
    count: { one: "# réutilisation", other: "# réutilisations" },
    states: { alive: "En service", adopted: "Reprise par un service", given_up: "Abandonnée" },
    adoptedBy: (service) => `Reprise par ${service}`,
    columns: {
      ...{ title: "Réutilisation", state: "État", by: "Reprise par", since: "Depuis", challenge: "Défi", datasets: "Jeux de données" },
      link: "Adresse",
    },
    problems: {
      state: "Choisissez un état",
      by: "Écrivez quel service la reprend",
      words: "Écrivez de 3 à 1\u202f000 signes",
      place: "Choisissez un lieu de la liste",
      trial: "Écrivez de 3 à 500 signes",
    },
    done: { dit: "C’est noté, et public.", essaye: "L’essai est noté, et joint au fil du lieu." },
  },
  en: {
    title: "What came of challenges",
    lead: "Each answer is followed for a year: in use, adopted by a service, or given up.",
    filter: "Filter",
    any: "Any",
    empty: "No reuse",
    csv: "Download the list",
    history: "Follow-up",
    nothing: "The team has said nothing yet.",
    team: "Team",
    followed: "Followed until",
    trials: "Tried in places",
    say: "Say how it stands",
    byHint: "Only if a service adopts it",
    words: "In a few words, read by all",
    tried: "Add a trial in a place",
    place: "Place",
    trialWords: "What was tried",
    count: { one: "# reuse", other: "# reuses" },
    states: { alive: "In use", adopted: "Adopted by a service", given_up: "Given up" },
    adoptedBy: (service) => `Adopted by ${service}`,
    columns: {
      ...{ title: "Reuse", state: "State", by: "Adopted by", since: "Since", challenge: "Challenge", datasets: "Datasets" },
      link: "Address",
    },
    problems: {
      state: "Choose a state",
      by: "Write which service adopts it",
      words: "Write 3 to 1,000 signs",
      place: "Choose a place from the list",
      trial: "Write 3 to 500 signs",
    },
    done: { dit: "Noted, and public.", essaye: "The trial is noted, and joined to the thread of the place." },
  },
  nl: {
    title: "Wat uitdagingen opleverden",
    lead: "Elk antwoord wordt een jaar gevolgd: in gebruik, overgenomen door een dienst, of opgegeven.",
    filter: "Filteren",
    any: "Maakt niet uit",
    empty: "Geen hergebruik",
    csv: "De lijst downloaden",
    history: "Opvolging",
    nothing: "Het team heeft nog niets gezegd.",
    team: "Team",
    followed: "Gevolgd tot",
    trials: "Geprobeerd op plekken",
    say: "Zeggen hoe het ervoor staat",
    byHint: "Enkel als een dienst het overneemt",
    words: "In enkele woorden, door iedereen gelezen",
    tried: "Een proef op een plek toevoegen",
    place: "Plek",
    trialWords: "Wat geprobeerd is",
    count: { one: "# hergebruik", other: "# keer hergebruik" },
    states: { alive: "In gebruik", adopted: "Overgenomen door een dienst", given_up: "Opgegeven" },
    adoptedBy: (service) => `Overgenomen door ${service}`,
    columns: {
      ...{ title: "Hergebruik", state: "Staat", by: "Overgenomen door", since: "Sinds", challenge: "Uitdaging", datasets: "Datasets" },
      link: "Adres",
    },
    problems: {
      state: "Kies een staat",
      by: "Schrijf welke dienst het overneemt",
      words: "Schrijf 3 tot 1.000 tekens",
      place: "Kies een plek uit de lijst",
      trial: "Schrijf 3 tot 500 tekens",
    },
    done: { dit: "Genoteerd, en openbaar.", essaye: "De proef is genoteerd, en aan de draad van de plek gehecht." },
  },
};
