import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: (thing: string) => `Fiche de prêt\u00a0: ${thing}`,
  count: "Combien",
  back: "À rapporter au plus tard le",
  noValue: "Non précisée",
  state: "À la remise\u00a0: ……………………………………………………………",
  promise: (day: string) => `L’emprunteur a vu l’objet, en prend soin, le rapporte au plus tard le ${day} et signale tout dégât.`,
  lender: "Pour le lieu, date et signature",
  borrower: "L’emprunteur, date et signature",
};

const en: typeof fr = {
  title: (thing) => `Loan sheet: ${thing}`,
  count: "How many",
  back: "To be brought back on, at the latest",
  noValue: "Not stated",
  state: "When handed over: ……………………………………………………………",
  promise: (day) => `The borrower has seen the thing, takes care of it, brings it back on ${day} at the latest and reports any damage.`,
  lender: "For the place, date and signature",
  borrower: "The borrower, date and signature",
};

const nl: typeof fr = {
  title: (thing) => `Uitleenblad: ${thing}`,
  count: "Hoeveel",
  back: "Ten laatste terug te brengen op",
  noValue: "Niet vermeld",
  state: "Bij de overhandiging: ……………………………………………………………",
  promise: (day) => `De lener heeft het voorwerp gezien, draagt er zorg voor, brengt het ten laatste op ${day} terug en meldt elke schade.`,
  lender: "Voor de plek, datum en handtekening",
  borrower: "De lener, datum en handtekening",
};

export const documentTexts: Record<Locale, typeof fr> = { fr, en, nl };
