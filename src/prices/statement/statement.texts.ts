import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  issued: "Établie le",
  by: "Par",
  siret: "SIRET",
  to: "Pour",
  lines: "Lignes",
  what: "Quoi",
  asked: "Total, TVA comprise",
  paid: "Déjà payé",
  left: "Reste à payer",
  vat: (rate: string) => `Dont TVA à ${rate}`,
  booked: (what: string, day: string) => `${what}, le ${day}`,
};

const en: typeof fr = {
  issued: "Issued on",
  by: "By",
  siret: "SIRET",
  to: "For",
  lines: "Lines",
  what: "What",
  asked: "Total, VAT included",
  paid: "Already paid",
  left: "Still to pay",
  vat: (rate) => `Of which VAT at ${rate}`,
  booked: (what, day) => `${what}, on ${day}`,
};

const nl: typeof fr = {
  issued: "Opgemaakt op",
  by: "Door",
  siret: "SIRET",
  to: "Voor",
  lines: "Regels",
  what: "Wat",
  asked: "Totaal, btw inbegrepen",
  paid: "Al betaald",
  left: "Nog te betalen",
  vat: (rate) => `Waarvan btw aan ${rate}`,
  booked: (what, day) => `${what}, op ${day}`,
};

export const statementTexts: Record<Locale, typeof fr> = { fr, en, nl };
