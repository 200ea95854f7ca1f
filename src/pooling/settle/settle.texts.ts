import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "closeLead"
  | "closeNow"
  | "nothing"
  | "settled"
  | "disputed"
  | "noDisputed"
  | "disputedFor"
  | "decide"
  | "which"
  | "decision"
  | "due"
  | "notDue"
  | "reason"
  | "reasonHint"
  | "none"
  | "noneNext"
  | "closings"
  | "correct"
  | "correctLead"
  | "statement"
  | "statementHint"
  | "line"
  | "own";
type SettleTexts = Readonly<Record<Words, string>> & {
  readonly close: (month: string) => string;
  readonly between: (provider: string, taker: string) => string;
  readonly recordedBy: (side: string) => string;
  readonly ready: Plurals;
  readonly toCorrect: Plurals;
  readonly unanswered: Plurals;
  readonly apart: Plurals;
  readonly count: Plurals;
  readonly columns: Readonly<Record<"use" | "between" | "sum" | "time" | "why" | "month" | "at" | "statements", string>>;
  readonly problems: Readonly<Record<"decision" | "reason" | "reasonLine" | "statement" | "line" | "twice", string>>;
  readonly done: {
    readonly tranche: string;
    readonly corrige: string;
    readonly regle: (count: number) => string;
  };
};

const fr: SettleTexts = {
  title: "Règlement des services mutualisés",
  lead: "Chaque mois, un relevé par structure. Ce que les unes doivent est ce qui est dû aux autres, au centime et à la minute.",
  closeLead: "Cela se fait de soi-même le cinq du mois. Recommencé, cela ne change rien. Ce qui n’est pas confirmé attend.",
  closeNow: "Régler maintenant",
  nothing: "Rien n’est à régler",
  settled: "Rien n’attend d’être réglé.",
  disputed: "Contesté",
  noDisputed: "Rien n’est contesté.",
  disputedFor: "Contesté\u00a0:",
  decide: "Trancher",
  which: "Ce qui est contesté",
  decision: "Décision",
  due: "C’est dû",
  notDue: "Ce n’est pas dû",
  reason: "Motif",
  reasonHint: "Les deux structures le lisent. Ne nommez personne.",
  none: "Aucun mois n’est réglé",
  noneNext: "Le premier l’est le cinq du mois qui suit.",
  closings: "Mois réglés",
  correct: "Corriger",
  correctLead: "La ligne est reprise au prochain règlement, par une ligne contraire sur les deux relevés. Ce qui est émis ne change pas.",
  statement: "Numéro du relevé",
  statementHint: "Par exemple M-2026-0007",
  line: "Numéro de la ligne",
  own: "Vous agissez pour une des deux structures, ou y avez pris part\u00a0: une autre personne décide",
  close: (month) => `Régler ${month}`,
  between: (provider, taker) => `${provider}, pour ${taker}`,
  recordedBy: (side) => `Noté par ${side}.`,
  ready: { one: "# chose attend d’être réglée.", other: "# choses attendent d’être réglées." },
  toCorrect: { one: "# correction sera portée des deux côtés.", other: "# corrections seront portées des deux côtés." },
  unanswered: { one: "# note n’est pas confirmée.", other: "# notes ne sont pas confirmées." },
  apart: { one: "# note contestée attend à part.", other: "# notes contestées attendent à part." },
  count: { one: "# note contestée", other: "# notes contestées" },
  columns: {
    ...{ use: "Ce qui est rendu", between: "Entre", sum: "Montant hors taxes", time: "Échange" },
    ...{ why: "Ce que chacune dit", month: "Mois", at: "Réglé le", statements: "Relevés" },
  },
  problems: {
    decision: "Choisissez une décision",
    reason: "Donnez un motif, de 3 à 500 signes",
    reasonLine: "Donnez un motif, de 3 à 300 signes",
    statement: "Écrivez un numéro comme M-2026-0007",
    line: "Écrivez le numéro d’une ligne de ce relevé",
    twice: "C’est déjà corrigé",
  },
  done: {
    tranche: "La décision est enregistrée. Les deux structures la lisent.",
    corrige: "La correction est notée. Le prochain règlement la porte des deux côtés.",
    regle: (count) => `Le mois est réglé. Relevés émis\u00a0: ${count}.`,
  },
};

const en: SettleTexts = {
  title: "Settlement of pooled services",
  lead: "Each month one statement a structure. What some owe is what others are owed, to the cent and to the minute.",
  closeLead: "This happens by itself on the fifth of the month. Done again it changes nothing. What is not confirmed waits.",
  closeNow: "Settle now",
  nothing: "There is nothing to settle",
  settled: "Nothing waits to be settled.",
  disputed: "Disputed",
  noDisputed: "Nothing is disputed.",
  disputedFor: "Disputed:",
  decide: "Decide",
  which: "What is disputed",
  decision: "Decision",
  due: "It is due",
  notDue: "It is not due",
  reason: "Reason",
  reasonHint: "Both structures read it. Name nobody.",
  none: "No month is settled",
  noneNext: "The first one is on the fifth of the month that follows.",
  closings: "Months settled",
  correct: "Correct",
  correctLead: "The line is taken off by the next settlement, with a counter-line on both statements. What is issued does not change.",
  statement: "Number of the statement",
  statementHint: "For instance M-2026-0007",
  line: "Number of the line",
  own: "You act for one of the two structures, or had a part in it: somebody else decides",
  close: (month) => `Settle ${month}`,
  between: (provider, taker) => `${provider}, for ${taker}`,
  recordedBy: (side) => `Recorded by ${side}.`,
  ready: { one: "# thing waits to be settled.", other: "# things wait to be settled." },
  toCorrect: { one: "# correction will be written on both sides.", other: "# corrections will be written on both sides." },
  unanswered: { one: "# record is not confirmed.", other: "# records are not confirmed." },
  apart: { one: "# disputed record waits apart.", other: "# disputed records wait apart." },
  count: { one: "# disputed record", other: "# disputed records" },
  columns: {
    ...{ use: "What is given", between: "Between", sum: "Sum without tax", time: "Exchange" },
    ...{ why: "What each says", month: "Month", at: "Settled on", statements: "Statements" },
  },
  problems: {
    decision: "Choose a decision",
    reason: "Give a reason, 3 to 500 signs",
    reasonLine: "Give a reason, 3 to 300 signs",
    statement: "Write a number such as M-2026-0007",
    line: "Write the number of a line of this statement",
    twice: "This is corrected already",
  },
  done: {
    tranche: "The decision is saved. Both structures read it.",
    corrige: "The correction is noted. The next settlement writes it on both sides.",
    regle: (count) => `The month is settled. Statements issued: ${count}.`,
  },
};

const nl: SettleTexts = {
  title: "Vereffening van gedeelde diensten",
  lead: "Elke maand één overzicht per structuur. Wat sommige moeten betalen, krijgen andere, tot op de cent en de minuut.",
  closeLead: "Dit gebeurt vanzelf op de vijfde van de maand. Opnieuw gedaan verandert het niets. Wat niet bevestigd is, wacht.",
  closeNow: "Nu vereffenen",
  nothing: "Er is niets te vereffenen",
  settled: "Niets wacht op vereffening.",
  disputed: "Betwist",
  noDisputed: "Niets is betwist.",
  disputedFor: "Betwist:",
  decide: "Beslissen",
  which: "Wat betwist is",
  decision: "Beslissing",
  due: "Verschuldigd",
  notDue: "Niet verschuldigd",
  reason: "Reden",
  reasonHint: "Beide structuren lezen ze. Noem niemand.",
  none: "Geen maand is vereffend",
  noneNext: "De eerste wordt dat op de vijfde van de volgende maand.",
  closings: "Vereffende maanden",
  correct: "Rechtzetten",
  correctLead: "De regel gaat er bij de volgende vereffening af, met een tegenregel op beide overzichten. Wat opgemaakt is, verandert niet.",
  statement: "Nummer van het overzicht",
  statementHint: "Bijvoorbeeld M-2026-0007",
  line: "Nummer van de regel",
  own: "U handelt voor een van beide structuren, of had er deel aan: iemand anders beslist",
  close: (month) => `${month} vereffenen`,
  between: (provider, taker) => `${provider}, voor ${taker}`,
  recordedBy: (side) => `Genoteerd door ${side}.`,
  ready: { one: "# zaak wacht op vereffening.", other: "# zaken wachten op vereffening." },
  toCorrect: { one: "# rechtzetting komt op beide kanten.", other: "# rechtzettingen komen op beide kanten." },
  unanswered: { one: "# notitie is niet bevestigd.", other: "# notities zijn niet bevestigd." },
  apart: { one: "# betwiste notitie wacht apart.", other: "# betwiste notities wachten apart." },
  count: { one: "# betwiste notitie", other: "# betwiste notities" },
  columns: {
    ...{ use: "Wat verleend is", between: "Tussen", sum: "Bedrag zonder btw", time: "Ruil" },
    ...{ why: "Wat elk zegt", month: "Maand", at: "Vereffend op", statements: "Overzichten" },
  },
  problems: {
    decision: "Kies een beslissing",
    reason: "Geef een reden, 3 tot 500 tekens",
    reasonLine: "Geef een reden, 3 tot 300 tekens",
    statement: "Schrijf een nummer zoals M-2026-0007",
    line: "Schrijf het nummer van een regel van dit overzicht",
    twice: "Dit is al rechtgezet",
  },
  done: {
    tranche: "De beslissing is bewaard. Beide structuren lezen ze.",
    corrige: "De rechtzetting is genoteerd. De volgende vereffening past ze aan beide kanten toe.",
    regle: (count) => `De maand is vereffend. Opgemaakte overzichten: ${count}.`,
  },
};

export const settleTexts: Record<Locale, SettleTexts> = { fr, en, nl };
