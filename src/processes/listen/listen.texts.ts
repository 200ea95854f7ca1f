import type { Locale } from "#platform/i18n/locale.ts";
import type { Plurals } from "#platform/i18n/format.ts";
import type { Scale } from "../process.ts";
import type { StageKind } from "../stage.ts";

interface ListenTexts {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<"open" | "coming" | "working" | "over", string>>;
  readonly groupsLabel: string;
  readonly found: Plurals;
  readonly filters: string;
  readonly commune: string;
  readonly allCommunes: string;
  readonly scale: string;
  readonly allScales: string;
  readonly scales: Readonly<Record<Scale, string>>;
  readonly act: string;
  readonly allActs: string;
  readonly acts: Readonly<Partial<Record<StageKind, string>>>;
  readonly show: string;
  readonly mine: (commune: string) => string;
  readonly empty: string;
  readonly emptySays: string;
  /** Where nothing was chosen. */
  readonly noneYet: string;
  readonly noneYetSays: string;
  readonly seeAll: string;
  readonly opensOn: (stage: string, date: string) => string;
  readonly nowIn: (stage: string) => string;
  readonly nothingNow: string;
  readonly over: (date: string) => string;
  readonly cancelled: string;
  readonly decide: string;
  readonly run: string;
}

export const listenTexts: Readonly<Record<Locale, ListenTexts>> = {
  fr: {
    title: "Ce qui est ouvert près de chez vous",
    lead: "Déposez une idée, répondez, débattez, votez. Ce qui se termine bientôt vient d’abord.",
    groups: { open: "Ouvertes", coming: "Bientôt", working: "En cours d’examen", over: "Passées" },
    groupsLabel: "Démarches",
    found: { one: "# démarche", other: "# démarches" },
    filters: "Chercher une démarche",
    commune: "Commune",
    allCommunes: "Toute la métropole",
    scale: "Échelle",
    allScales: "Toutes les échelles",
    scales: { metropolis: "Toute la métropole", communes: "Des communes", zone: "Un quartier" },
    act: "Ce que je peux faire",
    allActs: "Tout",
    acts: {
      collect: "Déposer une idée",
      debate: "Débattre",
      questionnaire: "Répondre à un questionnaire",
      meeting: "Venir à une réunion",
      vote: "Voter",
      evaluation: "Évaluer",
    },
    show: "Voir",
    mine: (commune) => `Voir ce qui concerne ${commune}`,
    noneYet: "Aucune démarche n’est ouverte pour l’instant",
    noneYetSays: "La prochaine paraîtra ici.",
    empty: "Aucune démarche ne répond à ce choix",
    emptySays: "Élargissez à toute la métropole, ou regardez ce qui vient bientôt.",
    seeAll: "Voir toutes les démarches ouvertes",
    opensOn: (stage, date) => `«\u00a0${stage}\u00a0» ouvre le ${date}`,
    nowIn: (stage) => `En ce moment\u00a0: ${stage}`,
    nothingNow: "Entre deux étapes",
    over: (date) => `Terminée le ${date}`,
    cancelled: "Annulée",
    decide: "Ce qui se décide",
    run: "Conduire mes démarches",
  },
  en: {
    title: "What is open near you",
    lead: "File an idea, answer, debate, vote. What ends soon comes first.",
    groups: { open: "Open", coming: "Soon", working: "Being examined", over: "Past" },
    groupsLabel: "Processes",
    found: { one: "# process", other: "# processes" },
    filters: "Find a process",
    commune: "Commune",
    allCommunes: "The whole metropolis",
    scale: "Scale",
    allScales: "All scales",
    scales: { metropolis: "The whole metropolis", communes: "Communes", zone: "A neighbourhood" },
    act: "What I can do",
    allActs: "Anything",
    acts: {
      collect: "File an idea",
      debate: "Debate",
      questionnaire: "Answer a questionnaire",
      meeting: "Come to a meeting",
      vote: "Vote",
      evaluation: "Evaluate",
    },
    show: "See",
    mine: (commune) => `See what concerns ${commune}`,
    noneYet: "No process is open for now",
    noneYetSays: "The next one will appear here.",
    empty: "No process answers this choice",
    emptySays: "Widen it to the whole metropolis, or see what comes soon.",
    seeAll: "See all open processes",
    opensOn: (stage, date) => `“${stage}” opens on ${date}`,
    nowIn: (stage) => `Now: ${stage}`,
    nothingNow: "Between two stages",
    over: (date) => `Over since ${date}`,
    cancelled: "Cancelled",
    decide: "What is being decided",
    run: "Run my processes",
  },
  nl: {
    title: "Wat bij u in de buurt open is",
    lead: "Dien een idee in, antwoord, debatteer, stem. Wat binnenkort eindigt komt eerst.",
    groups: { open: "Open", coming: "Binnenkort", working: "In onderzoek", over: "Voorbij" },
    groupsLabel: "Trajecten",
    found: { one: "# traject", other: "# trajecten" },
    filters: "Een traject zoeken",
    commune: "Gemeente",
    allCommunes: "De hele metropool",
    scale: "Schaal",
    allScales: "Alle schalen",
    scales: { metropolis: "De hele metropool", communes: "Gemeenten", zone: "Een wijk" },
    act: "Wat ik kan doen",
    allActs: "Alles",
    acts: {
      collect: "Een idee indienen",
      debate: "Debatteren",
      questionnaire: "Een vragenlijst invullen",
      meeting: "Naar een bijeenkomst komen",
      vote: "Stemmen",
      evaluation: "Evalueren",
    },
    show: "Zien",
    mine: (commune) => `Zien wat ${commune} aangaat`,
    noneYet: "Op dit moment is geen traject open",
    noneYetSays: "Het volgende verschijnt hier.",
    empty: "Geen traject beantwoordt aan deze keuze",
    emptySays: "Verruim tot de hele metropool, of kijk wat binnenkort komt.",
    seeAll: "Alle open trajecten zien",
    opensOn: (stage, date) => `“${stage}” gaat open op ${date}`,
    nowIn: (stage) => `Nu: ${stage}`,
    nothingNow: "Tussen twee fasen",
    over: (date) => `Afgelopen op ${date}`,
    cancelled: "Geannuleerd",
    decide: "Wat beslist wordt",
    run: "Mijn trajecten leiden",
  },
};
