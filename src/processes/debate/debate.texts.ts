import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

interface DebateTexts {
  readonly questions: string;
  readonly comments: Plurals;
  readonly answer: string;
  readonly read: string;
  readonly next: string;
  readonly previous: string;
  readonly phases: Readonly<Record<"next" | "now" | "done", string>>;
  readonly until: (instant: string) => string;
  readonly from: (instant: string) => string;
  readonly since: (instant: string) => string;
  readonly act: string;
  readonly figure: Plurals;
  readonly ideas: string;
  readonly edit: {
    readonly title: string;
    readonly lead: string;
    readonly question: (rank: number) => string;
    readonly details: string;
    readonly detailsHint: string;
    readonly questionHint: string;
    readonly save: string;
    readonly add: string;
    readonly done: string;
    readonly commented: Plurals;
    readonly problems: { readonly title: string; readonly details: string; readonly commented: string; readonly most: string };
  };
}

const fr: DebateTexts = {
  questions: "Les questions",
  comments: { one: "# commentaire", other: "# commentaires" },
  answer: "Donner mon avis",
  read: "Lire les avis",
  next: "Question suivante",
  previous: "Toutes les questions",
  phases: { next: "À venir", now: "Débat ouvert", done: "Débat clos" },
  until: (instant) => `jusqu’au ${instant}`,
  from: (instant) => `à partir du ${instant}`,
  since: (instant) => `depuis le ${instant}`,
  act: "Donner mon avis",
  figure: { one: "commentaire", other: "commentaires" },
  ideas: "Voir les idées",
  edit: {
    title: "Questions du débat",
    lead: "Chaque question a sa page et ses commentaires. Sans question, le débat porte sur l’étape entière.",
    question: (rank) => `Question ${rank}`,
    questionHint: "De 5 à 200 signes. Videz le champ pour retirer la question.",
    details: "Précisions",
    detailsHint: "Ce qu’il faut savoir pour répondre. Le Markdown est compris.",
    save: "Enregistrer",
    add: "Ajouter une question",
    done: "Les questions sont enregistrées",
    commented: {
      one: "# commentaire\u00a0: cette question ne peut plus être retirée",
      other: "# commentaires\u00a0: cette question ne peut plus être retirée",
    },
    problems: {
      title: "Écrivez la question, de 5 à 200 signes",
      details: "Les précisions dépassent 4\u00a0000 signes",
      commented: "Cette question a déjà des commentaires\u00a0: elle ne peut pas être retirée",
      most: "Douze questions au plus",
    },
  },
};

const en: DebateTexts = {
  questions: "The questions",
  comments: { one: "# comment", other: "# comments" },
  answer: "Give my view",
  read: "Read the views",
  next: "Next question",
  previous: "All questions",
  phases: { next: "To come", now: "Debate open", done: "Debate closed" },
  until: (instant) => `until ${instant}`,
  from: (instant) => `from ${instant}`,
  since: (instant) => `since ${instant}`,
  act: "Give my view",
  figure: { one: "comment", other: "comments" },
  ideas: "See the ideas",
  edit: {
    title: "Questions of the debate",
    lead: "Each question has its page and its comments. Without questions, the debate is about the stage as a whole.",
    question: (rank) => `Question ${rank}`,
    questionHint: "5 to 200 characters. Empty the field to take the question away.",
    details: "Details",
    detailsHint: "What one must know to answer. Markdown is understood.",
    save: "Save",
    add: "Add a question",
    done: "The questions are saved",
    commented: { one: "# comment: this question can no longer be taken away", other: "# comments: this question can no longer be taken away" },
    problems: {
      title: "Write the question, 5 to 200 characters",
      details: "The details are longer than 4,000 characters",
      commented: "This question already has comments: it cannot be taken away",
      most: "Twelve questions at most",
    },
  },
};

const nl: DebateTexts = {
  questions: "De vragen",
  comments: { one: "# reactie", other: "# reacties" },
  answer: "Mijn mening geven",
  read: "De meningen lezen",
  next: "Volgende vraag",
  previous: "Alle vragen",
  phases: { next: "Nog te komen", now: "Debat open", done: "Debat gesloten" },
  until: (instant) => `tot ${instant}`,
  from: (instant) => `vanaf ${instant}`,
  since: (instant) => `sinds ${instant}`,
  act: "Mijn mening geven",
  figure: { one: "reactie", other: "reacties" },
  ideas: "De ideeën bekijken",
  edit: {
    title: "Vragen van het debat",
    lead: "Elke vraag heeft haar pagina en haar reacties. Zonder vragen gaat het debat over de hele fase.",
    question: (rank) => `Vraag ${rank}`,
    questionHint: "5 tot 200 tekens. Maak het veld leeg om de vraag weg te nemen.",
    details: "Toelichting",
    detailsHint: "Wat men moet weten om te antwoorden. Markdown wordt begrepen.",
    save: "Opslaan",
    add: "Een vraag toevoegen",
    done: "De vragen zijn opgeslagen",
    commented: { one: "# reactie: deze vraag kan niet meer weggenomen worden", other: "# reacties: deze vraag kan niet meer weggenomen worden" },
    problems: {
      title: "Schrijf de vraag, 5 tot 200 tekens",
      details: "De toelichting is langer dan 4 000 tekens",
      commented: "Op deze vraag is al gereageerd: ze kan niet weggenomen worden",
      most: "Hoogstens twaalf vragen",
    },
  },
};

export const debateTexts: Record<Locale, DebateTexts> = { fr, en, nl };
