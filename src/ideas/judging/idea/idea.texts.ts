import type { Locale } from "#platform/i18n/locale.ts";
import type { IdeaAct } from "./next-acts.ts";

interface IdeaTexts {
  readonly acts: Readonly<Record<IdeaAct, string>>;
  readonly next: string;
  readonly nothing: string;
  readonly contest: string;
  readonly opinion: string;
  readonly journey: string;
}

export const ideaTexts: Record<Locale, IdeaTexts> = {
  fr: {
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
  },
  en: {
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
  },
  nl: {
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
  },
};
