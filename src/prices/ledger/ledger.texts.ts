import type { Locale } from "#platform/i18n/locale.ts";
import type { EntryKind, Method, StatementKind } from "../money.ts";

interface LedgerTexts {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  /** A charge that is taken back. */
  readonly lessCharge: string;
  readonly methods: Readonly<Record<Method, string>>;
  readonly statements: Readonly<Record<StatementKind, string>>;
  readonly numbered: (kind: string, number: string) => string;
  readonly vat: (rate: string) => string;
  readonly date: string;
  readonly line: string;
  readonly sum: string;
  readonly statement: string;
  readonly nobody: string;
  /** Whoever booked without an account and is forgotten. */
  readonly guest: string;
  readonly owed: Readonly<Record<"settled" | "account" | "payments", string>> & Readonly<Record<"owes" | "back" | "toYou", (sum: string) => string>>;
}

const fr: LedgerTexts = {
  kinds: { charge: "Prix", gesture: "Geste du lieu", payment: "Paiement", refund: "Remboursement", correction: "Correction" },
  lessCharge: "Prix retiré",
  methods: { cash: "espèces", card: "carte", transfer: "virement", online: "en ligne" },
  statements: { invoice: "Facture", credit: "Avoir", receipt: "Reçu" },
  numbered: (kind, number) => `${kind} n°\u00a0${number}`,
  vat: (rate) => `TVA ${rate}`,
  date: "Date",
  line: "Ligne",
  sum: "Somme",
  statement: "Pièce",
  nobody: "Compte effacé",
  guest: "Sans compte",
  owed: {
    settled: "Réglé.",
    account: "Le compte",
    payments: "Vos paiements",
    owes: (sum) => `Reste à payer\u00a0: ${sum}.`,
    back: (sum) => `À rendre\u00a0: ${sum}.`,
    toYou: (sum) => `À vous rendre\u00a0: ${sum}.`,
  },
};

const en: LedgerTexts = {
  kinds: { charge: "Price", gesture: "Gesture of the place", payment: "Payment", refund: "Refund", correction: "Correction" },
  lessCharge: "Price taken back",
  methods: { cash: "cash", card: "card", transfer: "transfer", online: "online" },
  statements: { invoice: "Invoice", credit: "Credit note", receipt: "Receipt" },
  numbered: (kind, number) => `${kind} no.\u00a0${number}`,
  vat: (rate) => `VAT ${rate}`,
  date: "Date",
  line: "Line",
  sum: "Sum",
  statement: "Document",
  nobody: "Erased account",
  guest: "Without an account",
  owed: {
    settled: "Settled.",
    account: "The account",
    payments: "Your payments",
    owes: (sum) => `Still to pay: ${sum}.`,
    back: (sum) => `To be given back: ${sum}.`,
    toYou: (sum) => `To be given back to you: ${sum}.`,
  },
};

const nl: LedgerTexts = {
  kinds: { charge: "Prijs", gesture: "Gebaar van de plek", payment: "Betaling", refund: "Terugbetaling", correction: "Correctie" },
  lessCharge: "Prijs teruggenomen",
  methods: { cash: "contant", card: "kaart", transfer: "overschrijving", online: "online" },
  statements: { invoice: "Factuur", credit: "Creditnota", receipt: "Ontvangstbewijs" },
  numbered: (kind, number) => `${kind} nr.\u00a0${number}`,
  vat: (rate) => `btw ${rate}`,
  date: "Datum",
  line: "Regel",
  sum: "Bedrag",
  statement: "Stuk",
  nobody: "Gewiste account",
  guest: "Zonder account",
  owed: {
    settled: "Vereffend.",
    account: "De rekening",
    payments: "Uw betalingen",
    owes: (sum) => `Nog te betalen: ${sum}.`,
    back: (sum) => `Terug te geven: ${sum}.`,
    toYou: (sum) => `Aan u terug te geven: ${sum}.`,
  },
};

export const ledgerTexts: Record<Locale, LedgerTexts> = { fr, en, nl };
