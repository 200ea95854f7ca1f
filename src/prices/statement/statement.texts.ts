import type { Locale } from "#platform/i18n/locale.ts";

type StatementTexts = Readonly<Record<"issued" | "by" | "siret" | "to" | "lines" | "what" | "asked" | "paid" | "left", string>> & {
  readonly vat: (rate: string) => string;
  readonly booked: (what: string, day: string) => string;
};

const fr: StatementTexts = {
  issued: "Établie le",
  by: "Par",
  siret: "SIRET",
  to: "Pour",
  lines: "Lignes",
  what: "Quoi",
  asked: "Total, TVA comprise",
  paid: "Déjà payé",
  left: "Reste à payer",
  vat: (rate) => `Dont TVA à ${rate}`,
  booked: (what, day) => `${what}, le ${day}`,
};

const en: StatementTexts = {
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

const nl: StatementTexts = {
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

export const statementTexts: Record<Locale, StatementTexts> = { fr, en, nl };
