import type { Locale } from "#platform/i18n/locale.ts";

interface SheetTexts {
  readonly print: string;
  readonly lead: string;
  readonly came: string;
  readonly nobody: string;
}

const fr: SheetTexts = {
  print: "Feuille du jour à imprimer",
  lead: "Porte des noms\u00a0: à détruire le soir.",
  came: "Arrivé",
  nobody: "Rien n’est réservé ce jour-là.",
};

const en: SheetTexts = {
  print: "Day sheet to print",
  lead: "It bears names: to be destroyed in the evening.",
  came: "Arrived",
  nobody: "Nothing is booked on that day.",
};

const nl: SheetTexts = {
  print: "Dagblad om af te drukken",
  lead: "Er staan namen op: ’s avonds te vernietigen.",
  came: "Aangekomen",
  nobody: "Er is die dag niets gereserveerd.",
};

export const sheetTexts: Record<Locale, SheetTexts> = { fr, en, nl };
