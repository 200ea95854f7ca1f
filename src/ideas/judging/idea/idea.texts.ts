import type { Locale } from "#platform/i18n/locale.ts";
import type { IdeaAct } from "../next-acts.ts";

interface IdeaTexts {
  readonly acts: Readonly<Record<IdeaAct, string>>;
  readonly next: string;
  readonly nothing: string;
  readonly contest: string;
  readonly opinion: string;
  readonly journey: string;
  readonly notes: string;
  readonly notesLead: string;
  readonly noNotes: string;
  readonly note: string;
  readonly keep: string;
  readonly noteWrong: string;
  readonly noted: string;
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
    notes: "Notes internes",
    notesLead: "Entre agents et services\u00a0: jamais publiées, ni dans les pages, ni dans les données.",
    noNotes: "Aucune note.",
    note: "Nouvelle note",
    keep: "Garder la note",
    noteWrong: "Écrivez la note en 2 à 4\u00a0000 signes",
    noted: "Note gardée.",
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
    notes: "Internal notes",
    notesLead: "Between officers and services: never published, neither on pages nor in data.",
    noNotes: "No note.",
    note: "New note",
    keep: "Keep the note",
    noteWrong: "Write the note in 2 to 4,000 characters",
    noted: "Note kept.",
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
    notes: "Interne nota’s",
    notesLead: "Tussen ambtenaren en diensten: nooit gepubliceerd, niet op pagina’s en niet in gegevens.",
    noNotes: "Geen nota.",
    note: "Nieuwe nota",
    keep: "De nota bewaren",
    noteWrong: "Schrijf de nota in 2 tot 4 000 tekens",
    noted: "Nota bewaard.",
  },
};
