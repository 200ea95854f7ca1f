import type { Locale } from "#platform/i18n/locale.ts";

type Line = "title" | "see" | "lead" | "open" | "statements" | "by" | "what" | "asked" | "paid" | "empty" | "noStatement" | "emptyNext" | "back" | "atDesk";
type MineTexts = Readonly<Record<Line, string>> & {
  readonly owes: (sum: string) => string;
  readonly getsBack: (sum: string) => string;
  readonly toPay: (sum: string) => string;
  readonly done: Readonly<Record<"paye" | "refuse", string>>;
};

const fr: MineTexts = {
  title: "Vos paiements",
  see: "Voir le détail et vos factures",
  lead: "Ce que vous devez aux lieux où vous avez réservé, ce que vous avez payé, et vos factures.",
  open: "À régler",
  statements: "Factures, avoirs et reçus",
  by: "Par",
  what: "Quoi",
  asked: "Demandé",
  paid: "Payé",
  empty: "Vous ne devez rien",
  noStatement: "Aucune facture",
  back: "À vous rendre",
  atDesk: "Le paiement se fait à l’accueil du lieu.",
  emptyNext: "Quand vous payez à l’accueil d’un lieu, la facture paraît ici.",
  owes: (sum) => `${sum} à payer à l’accueil`,
  getsBack: (sum) => `${sum} à vous rendre`,
  toPay: (sum) => `${sum} à payer`,
  done: { paye: "Le paiement est enregistré.", refuse: "Le paiement a été refusé. Rien n’a été payé." },
};

const en: MineTexts = {
  title: "Your payments",
  see: "See the details and your invoices",
  lead: "What you owe the places where you booked, what you paid, and your invoices.",
  open: "To be settled",
  statements: "Invoices, credit notes and receipts",
  by: "By",
  what: "What",
  asked: "Asked",
  paid: "Paid",
  empty: "You owe nothing",
  noStatement: "No invoice",
  back: "To be given back to you",
  atDesk: "It is paid at the desk of the place.",
  emptyNext: "When you pay at the desk of a place, the invoice appears here.",
  owes: (sum) => `${sum} to pay at the desk`,
  getsBack: (sum) => `${sum} to be given back to you`,
  toPay: (sum) => `${sum} to pay`,
  done: { paye: "The payment is recorded.", refuse: "The payment was refused. Nothing was paid." },
};

const nl: MineTexts = {
  title: "Uw betalingen",
  see: "De details en uw facturen bekijken",
  lead: "Wat u de plekken waar u reserveerde schuldig bent, wat u betaalde, en uw facturen.",
  open: "Te vereffenen",
  statements: "Facturen, creditnota’s en ontvangstbewijzen",
  by: "Door",
  what: "Wat",
  asked: "Gevraagd",
  paid: "Betaald",
  empty: "U bent niets schuldig",
  noStatement: "Geen factuur",
  back: "Terug te krijgen",
  atDesk: "Er wordt betaald aan de balie van de plek.",
  emptyNext: "Wanneer u aan de balie van een plek betaalt, staat de factuur hier.",
  owes: (sum) => `${sum} te betalen aan de balie`,
  getsBack: (sum) => `${sum} terug te krijgen`,
  toPay: (sum) => `${sum} te betalen`,
  done: { paye: "De betaling is geregistreerd.", refuse: "De betaling werd geweigerd. Er is niets betaald." },
};

export const mineTexts: Record<Locale, MineTexts> = { fr, en, nl };
