import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Kind } from "../settle/entries.ts";

type Words =
  | "statement"
  | "statements"
  | "lead"
  | "empty"
  | "emptyNext"
  | "signs"
  | "for"
  | "siret"
  | "month"
  | "issued"
  | "balances"
  | "gross"
  | "lines"
  | "time"
  | "file"
  | "exchanges"
  | "exchangesNote"
  | "note";
type StatementsTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly columns: Readonly<Record<"number" | "day" | "what" | "kind" | "other" | "quantity" | "unit" | "sum" | "minutes" | "vat" | "reason", string>>;
  readonly receive: (sum: string) => string;
  readonly pay: (sum: string) => string;
  readonly plusVat: (rate: string) => string;
};

const fr: StatementsTexts = {
  statement: "Relevé de mutualisation",
  statements: "Relevés de mutualisation",
  lead: "Ce que vos structures doivent à d’autres et ce que d’autres leur doivent, mois par mois.",
  empty: "Aucun relevé",
  emptyNext: "Le premier paraît le cinq du mois qui suit ce qui est confirmé.",
  signs: "Au-dessus de zéro, à recevoir. En dessous, à payer ou à rendre.",
  for: "Structure",
  siret: "SIRET",
  month: "Mois",
  issued: "Émis le",
  balances: "Avec chaque structure",
  gross: "Toutes taxes comprises",
  lines: "Lignes",
  time: "Échange",
  file: "Fichier",
  exchanges: "Échanges en cours",
  exchangesNote: "Tous relevés réunis. Au-dessus de zéro, du temps est à recevoir. En dessous, à rendre.",
  note: "Ce relevé n’est pas une facture. Les structures se règlent directement. Une erreur est corrigée par une ligne contraire sur un relevé suivant.",
  count: { one: "# relevé", other: "# relevés" },
  kinds: { use: "Service", share: "Charge partagée", purchase: "Achat groupé", correction: "Correction" },
  columns: {
    ...{ number: "Numéro", day: "Jour", what: "Objet", kind: "Sorte", other: "Avec", quantity: "Quantité", unit: "Unité" },
    ...{ sum: "Hors taxes", minutes: "Minutes en échange", vat: "TVA", reason: "Motif de la correction" },
  },
  receive: (sum) => `À recevoir\u00a0: ${sum}`,
  pay: (sum) => `À payer\u00a0: ${sum}`,
  plusVat: (rate) => `plus TVA à ${rate}`,
};

const en: StatementsTexts = {
  statement: "Pooling statement",
  statements: "Pooling statements",
  lead: "What your structures owe others and what others owe them, month by month.",
  empty: "No statement",
  emptyNext: "The first one comes on the fifth of the month after what is confirmed.",
  signs: "Above nought, to be received. Below, to be paid or given back.",
  for: "Structure",
  siret: "SIRET",
  month: "Month",
  issued: "Issued on",
  balances: "With each structure",
  gross: "With all taxes",
  lines: "Lines",
  time: "Exchange",
  file: "File",
  exchanges: "Exchanges that run",
  exchangesNote: "Over all statements. Above nought, time is to be received. Below, to be given back.",
  note: "This statement is not an invoice. Structures pay each other directly. A mistake is corrected by a counter-line on a later statement.",
  count: { one: "# statement", other: "# statements" },
  kinds: { use: "Service", share: "Shared cost", purchase: "Group purchase", correction: "Correction" },
  columns: {
    ...{ number: "Number", day: "Day", what: "About", kind: "Kind", other: "With", quantity: "Quantity", unit: "Unit" },
    ...{ sum: "Without tax", minutes: "Minutes in exchange", vat: "VAT", reason: "Reason of the correction" },
  },
  receive: (sum) => `To receive: ${sum}`,
  pay: (sum) => `To pay: ${sum}`,
  plusVat: (rate) => `plus VAT at ${rate}`,
};

const nl: StatementsTexts = {
  statement: "Overzicht van gedeelde diensten",
  statements: "Overzichten van gedeelde diensten",
  lead: "Wat uw structuren aan andere moeten en wat andere aan hen moeten, maand per maand.",
  empty: "Geen overzicht",
  emptyNext: "Het eerste komt op de vijfde van de maand na wat bevestigd is.",
  signs: "Boven nul te ontvangen. Onder nul te betalen of terug te geven.",
  for: "Structuur",
  siret: "SIRET",
  month: "Maand",
  issued: "Opgemaakt op",
  balances: "Met elke structuur",
  gross: "Alle belastingen inbegrepen",
  lines: "Regels",
  time: "Ruil",
  file: "Bestand",
  exchanges: "Lopende ruil",
  exchangesNote: "Over alle overzichten. Boven nul is er tijd te ontvangen. Onder nul terug te geven.",
  note: "Dit overzicht is geen factuur. De structuren betalen elkaar rechtstreeks. Een fout wordt rechtgezet met een tegenregel op een later overzicht.",
  count: { one: "# overzicht", other: "# overzichten" },
  kinds: { use: "Dienst", share: "Gedeelde kost", purchase: "Groepsaankoop", correction: "Rechtzetting" },
  columns: {
    ...{ number: "Nummer", day: "Dag", what: "Onderwerp", kind: "Soort", other: "Met", quantity: "Hoeveelheid", unit: "Eenheid" },
    ...{ sum: "Zonder btw", minutes: "Minuten in ruil", vat: "Btw", reason: "Reden van de rechtzetting" },
  },
  receive: (sum) => `Te ontvangen: ${sum}`,
  pay: (sum) => `Te betalen: ${sum}`,
  plusVat: (rate) => `plus btw van ${rate}`,
};

export const statementsTexts: Record<Locale, StatementsTexts> = { fr, en, nl };
