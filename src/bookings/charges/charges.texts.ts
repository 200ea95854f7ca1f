import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  title: "Vérifiez le prix",
  what: "Quoi",
  cents: "Prix",
  nothing: "gratuit",
  sum: "À payer",
  changed: "Le prix a changé",
  changedNext: "Rien n’a été réservé. Voici le nouveau prix\u00a0: confirmez s’il vous convient.",
  confirm: "Réserver à ce prix",
  code: "Code de réduction",
  useCode: "Appliquer le code",
};

const en: typeof fr = {
  title: "Check the price",
  what: "What",
  cents: "Price",
  nothing: "free of charge",
  sum: "To pay",
  changed: "The price has changed",
  changedNext: "Nothing was booked. Here is the new price: confirm if it suits you.",
  confirm: "Book at this price",
  code: "Discount code",
  useCode: "Apply the code",
};

const nl: typeof fr = {
  title: "Kijk de prijs na",
  what: "Wat",
  cents: "Prijs",
  nothing: "gratis",
  sum: "Te betalen",
  changed: "De prijs is veranderd",
  changedNext: "Er is niets gereserveerd. Dit is de nieuwe prijs: bevestig als die u past.",
  confirm: "Voor deze prijs reserveren",
  code: "Kortingscode",
  useCode: "De code toepassen",
};

export const chargesTexts: Record<Locale, typeof fr> = { fr, en, nl };
