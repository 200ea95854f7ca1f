import type { Locale } from "#platform/i18n/locale.ts";

/** What a host ticks on paper. */
export type Tick = "came" | "handed" | "back";

const fr = {
  print: "Feuille du jour à imprimer",
  lead: "Porte des noms\u00a0: à détruire le soir.",
  tick: "À cocher",
  ticks: { came: "Arrivé", handed: "Remis", back: "Rendu" },
  nobody: "Rien n’est réservé ce jour-là.",
};

const en: typeof fr = {
  print: "Day sheet to print",
  lead: "It bears names: to be destroyed in the evening.",
  tick: "To tick",
  ticks: { came: "Arrived", handed: "Handed over", back: "Given back" },
  nobody: "Nothing is booked on that day.",
};

const nl: typeof fr = {
  print: "Dagblad om af te drukken",
  lead: "Er staan namen op: ’s avonds te vernietigen.",
  tick: "Aan te kruisen",
  ticks: { came: "Aangekomen", handed: "Meegegeven", back: "Teruggebracht" },
  nobody: "Er is die dag niets gereserveerd.",
};

export const sheetTexts: Record<Locale, typeof fr> = { fr, en, nl };
