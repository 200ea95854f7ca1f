import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Saisir une réponse sur papier",
  lead: "Recopiez ce qui est écrit, rien de plus. Une question laissée vide reste vide.",
  channel: "D’où vient cette réponse",
  channelMissing: "Dites d’où vient la réponse",
  reference: "Numéro de la feuille",
  referenceHint: "Celui que vous écrivez sur le papier\u00a0: il évite de saisir deux fois la même.",
  referenceMissing: "Donnez le numéro de la feuille, de 1 à 60 signes",
  referenceTaken: "Cette feuille est déjà saisie",
  condition: (question: string, values: string) => `Seulement si «\u00a0${question}\u00a0»\u00a0: ${values}`,
  save: "Enregistrer la réponse",
  done: { saisie: "La réponse est enregistrée. Vous pouvez en saisir une autre." },
  closed: "On ne peut plus ajouter de réponse",
  closedNext: "Le questionnaire n’est pas en ligne, son étape n’a pas commencé, ou ses résultats sont publiés.",
};

const en: typeof fr = {
  title: "Type in an answer on paper",
  lead: "Copy what is written, nothing more. A question left empty stays empty.",
  channel: "Where this answer comes from",
  channelMissing: "Say where the answer comes from",
  reference: "Number of the sheet",
  referenceHint: "The one that you write on the paper: it keeps you from typing the same in twice.",
  referenceMissing: "Give the number of the sheet, in 1 to 60 characters",
  referenceTaken: "This sheet has been typed in already",
  condition: (question, values) => `Only if “${question}”: ${values}`,
  save: "Save the answer",
  done: { saisie: "The answer is saved. You can type in another." },
  closed: "No answer can be added any more",
  closedNext: "The questionnaire is not on line, its stage has not begun, or its results are published.",
};

const nl: typeof fr = {
  title: "Een antwoord op papier invoeren",
  lead: "Neem over wat er staat, niets meer. Een leeggelaten vraag blijft leeg.",
  channel: "Waar dit antwoord vandaan komt",
  channelMissing: "Zeg waar het antwoord vandaan komt",
  reference: "Nummer van het blad",
  referenceHint: "Het nummer dat u op het papier schrijft: zo voert u hetzelfde blad geen twee keer in.",
  referenceMissing: "Geef het nummer van het blad, 1 tot 60 tekens",
  referenceTaken: "Dit blad is al ingevoerd",
  condition: (question, values) => `Alleen als “${question}”: ${values}`,
  save: "Het antwoord opslaan",
  done: { saisie: "Het antwoord is opgeslagen. U kunt er nog een invoeren." },
  closed: "Er kan geen antwoord meer bij",
  closedNext: "De vragenlijst staat niet online, de fase is niet begonnen, of de resultaten zijn gepubliceerd.",
};

export const paperTexts: Record<Locale, typeof fr> = { fr, en, nl };
