import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  acts: {
    admissibility: "Recevabilité",
    study: "Étude de faisabilité",
    answer: "Réponse officielle",
    delivery: "Réalisation",
    routing: "Transmettre à l’échelon compétent",
  },
  next: "À faire",
  nothing: "Rien n’est attendu de vous sur cette idée.",
  contest: "Répondre à la contestation de l’auteur",
  opinion: "Avis de la commune",
  journey: "Parcours",
};

const en: typeof fr = {
  acts: {
    admissibility: "Admissibility",
    study: "Feasibility study",
    answer: "Official answer",
    delivery: "Delivery",
    routing: "Pass on to the competent level",
  },
  next: "To do",
  nothing: "Nothing is expected of you on this idea.",
  contest: "Answer the author’s objection",
  opinion: "Opinion of the commune",
  journey: "Journey",
};

const nl: typeof fr = {
  acts: {
    admissibility: "Ontvankelijkheid",
    study: "Haalbaarheidsstudie",
    answer: "Officieel antwoord",
    delivery: "Uitvoering",
    routing: "Doorsturen naar het bevoegde niveau",
  },
  next: "Te doen",
  nothing: "Van u wordt niets verwacht voor dit idee.",
  contest: "Het bezwaar van de indiener beantwoorden",
  opinion: "Advies van de gemeente",
  journey: "Traject",
};

export const ideaTexts: Record<Locale, typeof fr> = { fr, en, nl };
