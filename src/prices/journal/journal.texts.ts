import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Line = "title" | "lead" | "search" | "words" | "everyPlace" | "month" | "monthHint" | "months" | "monthsNote" | "asked" | "csv" | "empty" | "emptyNext";
type ColumnName =
  | "number"
  | "day"
  | "place"
  | "statement"
  | "line"
  | "what"
  | "begins"
  | "who"
  | "sum"
  | "rate"
  | "exempt"
  | "vat"
  | "method"
  | "note"
  | "corrects";

type JournalTexts = Readonly<Record<Line, string>> & { readonly columns: Readonly<Record<ColumnName, string>>; readonly count: Plurals };

const fr: JournalTexts = {
  title: "Journal des comptes",
  lead: "Chaque ligne telle qu’elle a été écrite\u00a0: rien n’y est changé ni effacé, une erreur est suivie de sa correction.",
  search: "Chercher",
  words: "Nom, ressource ou lieu",
  everyPlace: "Tous vos lieux",
  month: "Mois",
  monthHint: "Par exemple\u00a0: 2026-11.",
  months: "Par mois",
  monthsNote: "Demandé\u00a0: les prix, moins ce qui est retiré. Puis ce qui est reçu, moins ce qui est rendu.",
  asked: "Demandé",
  csv: "Télécharger le journal (CSV)",
  empty: "Aucune ligne",
  emptyNext: "Les prix, les paiements et les remboursements s’écrivent ici d’eux-mêmes.",
  columns: {
    number: "Numéro",
    day: "Jour",
    place: "Lieu",
    statement: "Pièce",
    line: "Ligne",
    what: "Quoi",
    begins: "Réservé pour le",
    who: "Qui",
    sum: "Somme",
    rate: "TVA",
    exempt: "exonéré",
    vat: "Dont TVA",
    method: "Comment",
    note: "Raison",
    corrects: "Corrige la ligne",
  },
  count: { one: "# ligne", other: "# lignes" },
};

const en: JournalTexts = {
  title: "Ledger",
  lead: "Each line as it was written: nothing is changed or erased, an error is followed by its correction.",
  search: "Search",
  words: "Name, resource or place",
  everyPlace: "All your places",
  month: "Month",
  monthHint: "For example: 2026-11.",
  months: "By month",
  monthsNote: "Asked: prices, less what is taken back. Then what was received, less what was given back.",
  asked: "Asked",
  csv: "Download the ledger (CSV)",
  empty: "No line",
  emptyNext: "Prices, payments and refunds are written here by themselves.",
  columns: {
    number: "Number",
    day: "Day",
    place: "Place",
    statement: "Document",
    line: "Line",
    what: "What",
    begins: "Booked for",
    who: "Who",
    sum: "Sum",
    rate: "VAT",
    exempt: "exempt",
    vat: "Of which VAT",
    method: "How",
    note: "Reason",
    corrects: "Corrects line",
  },
  count: { one: "# line", other: "# lines" },
};

const nl: JournalTexts = {
  title: "Grootboek",
  lead: "Elke regel zoals die geschreven werd: er wordt niets veranderd of gewist, op een fout volgt de correctie.",
  search: "Zoeken",
  words: "Naam, voorziening of plek",
  everyPlace: "Al uw plekken",
  month: "Maand",
  monthHint: "Bijvoorbeeld: 2026-11.",
  months: "Per maand",
  monthsNote: "Gevraagd: prijzen, min wat teruggenomen is. Dan wat ontvangen is, min wat teruggegeven is.",
  asked: "Gevraagd",
  csv: "Het grootboek downloaden (CSV)",
  empty: "Geen regel",
  emptyNext: "Prijzen, betalingen en terugbetalingen schrijven zich hier vanzelf in.",
  columns: {
    number: "Nummer",
    day: "Dag",
    place: "Plek",
    statement: "Stuk",
    line: "Regel",
    what: "Wat",
    begins: "Gereserveerd voor",
    who: "Wie",
    sum: "Bedrag",
    rate: "Btw",
    exempt: "vrijgesteld",
    vat: "Waarvan btw",
    method: "Hoe",
    note: "Reden",
    corrects: "Corrigeert regel",
  },
  count: { one: "# regel", other: "# regels" },
};

export const journalTexts: Record<Locale, JournalTexts> = { fr, en, nl };
