import type { Locale } from "#platform/i18n/locale.ts";

const fr = {
  kinds: { charge: "Prix", gesture: "Geste du lieu", payment: "Paiement", refund: "Remboursement", correction: "Correction" },
  /** A charge that is taken back. */
  lessCharge: "Prix retiré",
  methods: { cash: "espèces", card: "carte", transfer: "virement", online: "en ligne" },
  statements: { invoice: "Facture", credit: "Avoir", receipt: "Reçu" },
  numbered: (kind: string, number: string) => `${kind} n°\u00a0${number}`,
  vat: (rate: string) => `TVA ${rate}`,
  date: "Date",
  line: "Ligne",
  sum: "Somme",
  statement: "Pièce",
  nobody: "Compte effacé",
  /** Whoever booked without an account and is forgotten. */
  guest: "Sans compte",
  owed: {
    settled: "Réglé.",
    account: "Le compte",
    payments: "Vos paiements",
    owes: (sum: string) => `Reste à payer\u00a0: ${sum}.`,
    back: (sum: string) => `À rendre\u00a0: ${sum}.`,
    toYou: (sum: string) => `À vous rendre\u00a0: ${sum}.`,
  },
};

const en: typeof fr = {
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

const nl: typeof fr = {
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

export const ledgerTexts: Record<Locale, typeof fr> = { fr, en, nl };
