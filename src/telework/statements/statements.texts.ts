import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "statements"
  | "statementsLead"
  | "settlements"
  | "settlementsLead"
  | "empty"
  | "emptyNext"
  | "statement"
  | "settlement"
  | "issued"
  | "for"
  | "months"
  | "siret"
  | "lines"
  | "centre"
  | "others"
  | "othersNote"
  | "halves"
  | "net"
  | "vat"
  | "gross"
  | "correction"
  | "xml"
  | "csv"
  | "print"
  | "day"
  | "part"
  | "desks"
  | "number"
  | "sum"
  | "proof"
  | "proofLead"
  | "code"
  | "codeHint"
  | "check"
  | "codeProblem"
  | "unknown"
  | "unknownNext"
  | "known"
  | "contest";
type StatementsTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly fromTo: (from: string, until: string) => string;
  /** Of a line that the employer contested. */
  readonly objected: Readonly<Record<"open" | "rejected" | "upheld", string>>;
  readonly apart: (sum: string) => string;
  readonly taxAt: (rate: string) => string;
  readonly billed: (stay: string, place: string, number: string) => string;
};

const fr: StatementsTexts = {
  statements: "Relevés",
  contest: "contester",
  statementsLead: "Un par mois. Vous lisez des nombres et des montants par service, jamais qui était où.",
  settlements: "Règlements de télétravail",
  settlementsLead: "Ce qui est dû à votre lieu, mois par mois, sans nom.",
  empty: "Rien n’est encore réglé",
  emptyNext: "Un mois est réglé le cinquième jour du suivant.",
  statement: "Relevé de télétravail",
  settlement: "Règlement de télétravail",
  issued: "Établi le",
  for: "Pour",
  months: "Période",
  siret: "SIRET",
  lines: "Lignes",
  centre: "Service",
  others: "Autres services, réunis",
  othersNote: "Les services de moins de cinq personnes sont réunis en une ligne, avec d’autres s’il le faut, pour que personne ne s’y reconnaisse.",
  halves: "Demi-journées",
  net: "Total hors taxes",
  vat: "TVA",
  gross: "Total à payer",
  correction: "Correction",
  xml: "Facture électronique européenne (EN 16931, UBL)",
  csv: "Télécharger (CSV)",
  print: "Ouvrir et imprimer",
  day: "Jour",
  part: "Moment",
  desks: "Postes",
  number: "Numéro",
  sum: "Hors taxes",
  proof: "Montrer qu’une journée a été facturée",
  proofLead: "Une fois le mois réglé, plus rien ne relie une personne à un jour. Le code que vous avez gardé permet, seul, de montrer ce qui a été facturé.",
  code: "Code de preuve",
  codeHint: "Trente-deux signes, sur la page de votre journée ou dans votre fichier",
  check: "Vérifier",
  codeProblem: "Écrivez les trente-deux signes du code",
  unknown: "Rien n’a été facturé sous ce code",
  unknownNext: "Vérifiez le code. Si le mois n’est pas encore réglé, la journée se lit dans votre espace.",
  known: "Cette journée a été facturée",
  count: { one: "# document", other: "# documents" },
  fromTo: (from, until) => `De ${from} à ${until}`,
  objected: { open: "Contestée\u00a0: attend à part", rejected: "Contestée\u00a0: jugée due", upheld: "Contestée\u00a0: corrigée au relevé suivant" },
  apart: (sum) => `Dont ${sum} hors taxes, contestés, qui attendent à part jusqu’à la réponse de la métropole.`,
  taxAt: (rate) => `TVA à ${rate}`,
  billed: (stay, place, number) => `${stay}, ${place}, au règlement ${number}.`,
};

const en: StatementsTexts = {
  statements: "Statements",
  contest: "contest",
  statementsLead: "One a month. You read counts and amounts by department, never who was where.",
  settlements: "Telework settlements",
  settlementsLead: "What is owed to your place, month by month, without a name.",
  empty: "Nothing is settled yet",
  emptyNext: "A month is settled on the fifth day of the next.",
  statement: "Telework statement",
  settlement: "Telework settlement",
  issued: "Issued on",
  for: "For",
  months: "Period",
  siret: "SIRET",
  lines: "Lines",
  centre: "Department",
  others: "Other departments, together",
  othersNote: "Departments of fewer than five persons are one line, with others where needed, so that nobody is recognised in it.",
  halves: "Half-days",
  net: "Total without tax",
  vat: "VAT",
  gross: "Total to pay",
  correction: "Correction",
  xml: "European electronic invoice (EN 16931, UBL)",
  csv: "Download (CSV)",
  print: "Open and print",
  day: "Day",
  part: "When",
  desks: "Desks",
  number: "Number",
  sum: "Without tax",
  proof: "Show that a day was billed",
  proofLead: "Once the month is settled, nothing links a person to a day any more. The code that you kept can, alone, show what was billed.",
  code: "Proof code",
  codeHint: "Thirty-two signs, on the page of your day or in your file",
  check: "Check",
  codeProblem: "Write the thirty-two signs of the code",
  unknown: "Nothing was billed under this code",
  unknownNext: "Check the code. If the month is not settled yet, the day stands in your space.",
  known: "This day was billed",
  count: { one: "# document", other: "# documents" },
  fromTo: (from, until) => `From ${from} to ${until}`,
  objected: { open: "Contested: waits apart", rejected: "Contested: found due", upheld: "Contested: corrected on the next statement" },
  apart: (sum) => `Of which ${sum} without VAT are contested and wait apart until the metropolis answers.`,
  taxAt: (rate) => `VAT at ${rate}`,
  billed: (stay, place, number) => `${stay}, ${place}, on settlement ${number}.`,
};

const nl: StatementsTexts = {
  statements: "Overzichten",
  contest: "betwisten",
  statementsLead: "Een per maand. U leest aantallen en bedragen per dienst, nooit wie waar was.",
  settlements: "Vereffeningen van telewerk",
  settlementsLead: "Wat aan uw plek verschuldigd is, maand na maand, zonder naam.",
  empty: "Nog niets is vereffend",
  emptyNext: "Een maand wordt vereffend op de vijfde dag van de volgende.",
  statement: "Overzicht van telewerk",
  settlement: "Vereffening van telewerk",
  issued: "Opgemaakt op",
  for: "Voor",
  months: "Periode",
  siret: "SIRET",
  lines: "Regels",
  centre: "Dienst",
  others: "Andere diensten, samen",
  othersNote: "Diensten met minder dan vijf personen vormen één regel, zo nodig met andere, zodat niemand erin te herkennen is.",
  halves: "Halve dagen",
  net: "Totaal zonder btw",
  vat: "Btw",
  gross: "Te betalen",
  correction: "Rechtzetting",
  xml: "Europese elektronische factuur (EN 16931, UBL)",
  csv: "Downloaden (CSV)",
  print: "Openen en afdrukken",
  day: "Dag",
  part: "Wanneer",
  desks: "Werkplekken",
  number: "Nummer",
  sum: "Zonder btw",
  proof: "Tonen dat een dag gefactureerd is",
  proofLead: "Zodra de maand vereffend is, verbindt niets nog een persoon met een dag. De code die u bewaarde kan, alleen, tonen wat gefactureerd is.",
  code: "Bewijscode",
  codeHint: "Tweeëndertig tekens, op de pagina van uw dag of in uw bestand",
  check: "Controleren",
  codeProblem: "Schrijf de tweeëndertig tekens van de code",
  unknown: "Onder deze code is niets gefactureerd",
  unknownNext: "Controleer de code. Als de maand nog niet vereffend is, staat de dag in uw ruimte.",
  known: "Deze dag is gefactureerd",
  count: { one: "# document", other: "# documenten" },
  fromTo: (from, until) => `Van ${from} tot ${until}`,
  objected: { open: "Betwist: wacht apart", rejected: "Betwist: verschuldigd bevonden", upheld: "Betwist: rechtgezet op het volgende overzicht" },
  apart: (sum) => `Waarvan ${sum} zonder btw betwist zijn en apart wachten tot de metropool antwoordt.`,
  taxAt: (rate) => `Btw aan ${rate}`,
  billed: (stay, place, number) => `${stay}, ${place}, op vereffening ${number}.`,
};

export const statementsTexts: Record<Locale, StatementsTexts> = { fr, en, nl };
