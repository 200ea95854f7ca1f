import type { Locale } from "#platform/i18n/locale.ts";
import type { StatementLine } from "./statement.query.ts";

type StatementTexts = Readonly<
  Record<
    | "title"
    | "lead"
    | "given"
    | "received"
    | "credits"
    | "euros"
    | "lines"
    | "none"
    | "number"
    | "day"
    | "with"
    | "words"
    | "amount"
    | "kind"
    | "previous"
    | "csv"
    | "commons"
    | "outside"
    | "quarter"
    | "print",
    string
  >
> & {
  readonly kinds: Readonly<Record<StatementLine["kind"], string>>;
  readonly of: (name: string) => string;
  readonly span: (from: string, to: string) => string;
};

export const statementTexts: Record<Locale, StatementTexts> = {
  fr: {
    title: "Relevé du trimestre",
    lead: "Ce qui a bougé sur vos comptes, comme le registre l’a écrit.",
    given: "Donné",
    received: "Reçu",
    credits: "Solde en crédits à la fin",
    euros: "Dû en euros à la fin",
    lines: "Lignes",
    none: "Rien n’a bougé dans ce trimestre.",
    number: "N°",
    day: "Jour",
    with: "Avec",
    words: "Pour",
    amount: "Montant",
    kind: "Nature",
    previous: "Trimestre d’avant",
    csv: "Télécharger ce relevé (CSV)",
    commons: "Le commun",
    outside: "Hors du réseau",
    quarter: "Trimestre",
    print: "Cette page s’imprime.",
    kinds: { contribution: "Contribution", payment: "Paiement", transfer: "Virement", counter: "Correction" },
    of: (name) => `Relevé de ${name}`,
    span: (from, to) => `du ${from} au ${to}`,
  },
  en: {
    title: "Statement of the quarter",
    lead: "What moved on your accounts, as the register wrote it.",
    given: "Given",
    received: "Received",
    credits: "Balance in credits at the end",
    euros: "Due in euros at the end",
    lines: "Lines",
    none: "Nothing moved in this quarter.",
    number: "No.",
    day: "Day",
    with: "With",
    words: "For",
    amount: "Amount",
    kind: "Kind",
    previous: "Quarter before",
    csv: "Download this statement (CSV)",
    commons: "The commons",
    outside: "Outside the network",
    quarter: "Quarter",
    print: "This page can be printed.",
    kinds: { contribution: "Contribution", payment: "Payment", transfer: "Transfer", counter: "Correction" },
    of: (name) => `Statement of ${name}`,
    span: (from, to) => `from ${from} to ${to}`,
  },
  nl: {
    title: "Overzicht van het kwartaal",
    lead: "Wat er op uw rekeningen bewoog, zoals het register het schreef.",
    given: "Gegeven",
    received: "Gekregen",
    credits: "Saldo in credits aan het einde",
    euros: "Verschuldigd in euro aan het einde",
    lines: "Regels",
    none: "Er bewoog niets in dit kwartaal.",
    number: "Nr.",
    day: "Dag",
    with: "Met",
    words: "Voor",
    amount: "Bedrag",
    kind: "Aard",
    previous: "Vorig kwartaal",
    csv: "Dit overzicht downloaden (CSV)",
    commons: "Het gemeenschappelijke",
    outside: "Buiten het netwerk",
    quarter: "Kwartaal",
    print: "Deze pagina kan afgedrukt worden.",
    kinds: { contribution: "Bijdrage", payment: "Betaling", transfer: "Overdracht", counter: "Correctie" },
    of: (name) => `Overzicht van ${name}`,
    span: (from, to) => `van ${from} tot ${to}`,
  },
};
