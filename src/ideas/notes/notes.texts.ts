import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  notes: "Notes internes",
  notesLead: "Entre agents et services\u00a0: jamais publiées, ni dans les pages, ni dans les données.",
  noNotes: "Aucune note.",
  note: "Nouvelle note",
  keep: "Garder la note",
  noteWrong: "Écrivez la note en 2 à 4\u00a0000 signes",
  noted: "Note gardée.",
};

const en: typeof fr = {
  notes: "Internal notes",
  notesLead: "Between officers and services: never published, neither on pages nor in data.",
  noNotes: "No note.",
  note: "New note",
  keep: "Keep the note",
  noteWrong: "Write the note in 2 to 4,000 characters",
  noted: "Note kept.",
};

const nl: typeof fr = {
  notes: "Interne nota’s",
  notesLead: "Tussen ambtenaren en diensten: nooit gepubliceerd, niet op pagina’s en niet in gegevens.",
  noNotes: "Geen nota.",
  note: "Nieuwe nota",
  keep: "De nota bewaren",
  noteWrong: "Schrijf de nota in 2 tot 4 000 tekens",
  noted: "Nota bewaard.",
};

export const notesTexts: Record<Locale, typeof fr> = { fr, en, nl };
