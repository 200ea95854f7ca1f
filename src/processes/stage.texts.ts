import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  kinds: {
    collect: "Recueil d’idées",
    admissibility: "Recevabilité",
    opinion: "Avis de la commune",
    feasibility: "Étude de faisabilité",
    debate: "Débat",
    conversation: "Conversation",
    questionnaire: "Questionnaire",
    meeting: "Réunion",
    vote: "Vote",
    jury: "Jury",
    assembly: "Assemblée citoyenne",
    award: "Réponse officielle",
    delivery: "Réalisation",
    evaluation: "Évaluation",
  },
  phases: { next: "À venir", now: "En cours", done: "Terminée" },
};

const en: typeof fr = {
  kinds: {
    collect: "Collecting ideas",
    admissibility: "Admissibility",
    opinion: "Opinion of the commune",
    feasibility: "Feasibility study",
    debate: "Debate",
    conversation: "Conversation",
    questionnaire: "Questionnaire",
    meeting: "Meeting",
    vote: "Vote",
    jury: "Jury",
    assembly: "Citizens’ assembly",
    award: "Official answer",
    delivery: "Delivery",
    evaluation: "Evaluation",
  },
  phases: { next: "To come", now: "Under way", done: "Over" },
};

const nl: typeof fr = {
  kinds: {
    collect: "Ideeën verzamelen",
    admissibility: "Ontvankelijkheid",
    opinion: "Advies van de gemeente",
    feasibility: "Haalbaarheidsstudie",
    debate: "Debat",
    conversation: "Gesprek",
    questionnaire: "Vragenlijst",
    meeting: "Bijeenkomst",
    vote: "Stemming",
    jury: "Jury",
    assembly: "Burgerraad",
    award: "Officieel antwoord",
    delivery: "Uitvoering",
    evaluation: "Evaluatie",
  },
  phases: { next: "Nog te komen", now: "Bezig", done: "Afgelopen" },
};

export const stageTexts: Readonly<Record<Locale, typeof fr>> = { fr, en, nl };
