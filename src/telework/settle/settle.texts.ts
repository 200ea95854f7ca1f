import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "closeLead"
  | "closeNow"
  | "nothing"
  | "settled"
  | "contested"
  | "noContested"
  | "contestedNote"
  | "bill"
  | "drop"
  | "none"
  | "noneNext"
  | "closings"
  | "correct"
  | "correctLead"
  | "statement"
  | "settlement"
  | "line"
  | "lineHint"
  | "reason"
  | "reasonHint"
  | "moved"
  | "objections";
type SettleTexts = Readonly<Record<Words, string>> & {
  readonly close: (month: string) => string;
  readonly correctOf: (month: string) => string;
  readonly waiting: Plurals;
  readonly apart: Plurals;
  readonly toCorrect: Plurals;
  readonly count: Plurals;
  readonly by: Readonly<Record<"agent" | "place", string>>;
  readonly columns: Readonly<Record<"stay" | "why" | "sum" | "decision" | "month" | "at" | "statements" | "settlements" | "halves", string>>;
  readonly problems: Readonly<Record<"statement" | "settlement" | "line" | "twice" | "reason", string>>;
  readonly done: Readonly<Record<"due" | "rendue" | "corrigee", string>> & { readonly close: (count: number) => string };
};

const fr: SettleTexts = {
  objections: "Lignes contestées par des employeurs",
  title: "Règlement du télétravail",
  lead: "Chaque mois, un relevé par employeur et un règlement par lieu, de mêmes sommes. Puis le lien entre les personnes et les lieux est détruit.",
  closeLead:
    "C’est fait tout seul le cinquième jour du mois. Refait, cela ne change rien. Un employeur dont moins de cinq personnes sont venues attend les mois suivants, jusqu’à la fin du trimestre au plus.",
  closeNow: "Clore maintenant",
  nothing: "Il n’y a rien à clore",
  settled: "Aucune demi-journée n’attend d’être réglée.",
  contested: "Contestées",
  noContested: "Aucune demi-journée n’est contestée.",
  contestedNote: "Vous décidez sans savoir de qui il s’agit.",
  bill: "Due",
  drop: "Pas due",
  none: "Aucun mois n’est clos",
  noneNext: "Le premier le sera le cinquième jour du mois qui suit les premières réservations.",
  closings: "Mois clos",
  correct: "Corriger",
  correctLead: "La demi-journée est retirée des deux côtés à la prochaine clôture, par une ligne de correction sur chacun. Ce qui est établi ne change pas.",
  statement: "Relevé de l’employeur",
  settlement: "Règlement du lieu",
  line: "Numéro de la ligne du règlement",
  lineHint: "Tel qu’il se lit sur le règlement du lieu",
  reason: "Raison",
  reasonHint: "L’employeur et le lieu la lisent. N’y nommez personne.",
  moved: "Cela a changé entre-temps. Rien n’a été décidé.",
  close: (month) => `Clore ${month}`,
  correctOf: (month) => `Corriger une demi-journée, ${month}`,
  waiting: { one: "# demi-journée attend d’être réglée.", other: "# demi-journées attendent d’être réglées." },
  toCorrect: { one: "# correction sera portée sur les deux côtés.", other: "# corrections seront portées sur les deux côtés." },
  apart: { one: "# réservation contestée attend à part.", other: "# réservations contestées attendent à part." },
  count: { one: "# réservation contestée", other: "# réservations contestées" },
  by: { agent: "La personne", place: "Le lieu" },
  columns: {
    ...{ stay: "Demi-journée", why: "Raison", sum: "Hors taxes", decision: "Décision", month: "Mois", at: "Clos le" },
    ...{ statements: "Relevés", settlements: "Règlements", halves: "Demi-journées" },
  },
  problems: {
    statement: "Choisissez le relevé",
    settlement: "Choisissez le règlement",
    line: "Écrivez le numéro d’une ligne de ce règlement",
    twice: "Cette ligne est déjà corrigée",
    reason: "Donnez une raison, de 3 à 300 signes",
  },
  done: {
    due: "La demi-journée sera réglée à la prochaine clôture.",
    rendue: "La demi-journée n’est pas due. Elle est rendue à la personne.",
    corrigee: "La correction est notée. La prochaine clôture l’applique des deux côtés.",
    close: (count) => `Le mois est clos. Relevés établis\u00a0: ${count}.`,
  },
};

const en: SettleTexts = {
  objections: "Lines contested by employers",
  title: "Settlement of telework",
  lead: "Each month one statement by employer and one settlement by place, of the same sums. Then the tie between persons and places is destroyed.",
  closeLead:
    "This is done by itself on the fifth day of the month. Done again, it changes nothing. An employer of whom fewer than five persons came waits for the months that follow, to the end of the quarter at most.",
  closeNow: "Close now",
  nothing: "There is nothing to close",
  settled: "No half-day waits to be settled.",
  contested: "Contested",
  noContested: "No half-day is contested.",
  contestedNote: "You decide without knowing who it is.",
  bill: "Owed",
  drop: "Not owed",
  none: "No month is closed",
  noneNext: "The first will be on the fifth day of the month that follows the first bookings.",
  closings: "Closed months",
  correct: "Correct",
  correctLead: "The half-day is taken off on both sides by the next closing, with a correction line on each. What was issued does not change.",
  statement: "Statement of the employer",
  settlement: "Settlement of the place",
  line: "Number of the line of the settlement",
  lineHint: "As it stands on the settlement of the place",
  reason: "Reason",
  reasonHint: "The employer and the place read it. Name nobody in it.",
  moved: "This has changed meanwhile. Nothing was decided.",
  close: (month) => `Close ${month}`,
  correctOf: (month) => `Correct a half-day, ${month}`,
  waiting: { one: "# half-day waits to be settled.", other: "# half-days wait to be settled." },
  toCorrect: { one: "# correction will be written on both sides.", other: "# corrections will be written on both sides." },
  apart: { one: "# contested booking waits apart.", other: "# contested bookings wait apart." },
  count: { one: "# contested booking", other: "# contested bookings" },
  by: { agent: "The person", place: "The place" },
  columns: {
    ...{ stay: "Half-day", why: "Reason", sum: "Without tax", decision: "Decision", month: "Month", at: "Closed on" },
    ...{ statements: "Statements", settlements: "Settlements", halves: "Half-days" },
  },
  problems: {
    statement: "Choose the statement",
    settlement: "Choose the settlement",
    line: "Write the number of a line of this settlement",
    twice: "This line is corrected already",
    reason: "Give a reason, from 3 to 300 signs",
  },
  done: {
    due: "The half-day will be settled by the next closing.",
    rendue: "The half-day is not owed. It is given back to the person.",
    corrigee: "The correction is noted. The next closing applies it on both sides.",
    close: (count) => `The month is closed. Statements issued: ${count}.`,
  },
};

const nl: SettleTexts = {
  objections: "Regels betwist door werkgevers",
  title: "Vereffening van telewerk",
  lead: "Elke maand één overzicht per werkgever en één vereffening per plek, met dezelfde sommen. Daarna wordt het verband tussen personen en plekken vernietigd.",
  closeLead:
    "Dit gebeurt vanzelf op de vijfde dag van de maand. Opnieuw gedaan verandert het niets. Een werkgever van wie minder dan vijf personen kwamen, wacht op de volgende maanden, hoogstens tot het einde van het kwartaal.",
  closeNow: "Nu afsluiten",
  nothing: "Er is niets af te sluiten",
  settled: "Geen enkele halve dag wacht op vereffening.",
  contested: "Betwist",
  noContested: "Geen halve dag is betwist.",
  contestedNote: "U beslist zonder te weten om wie het gaat.",
  bill: "Verschuldigd",
  drop: "Niet verschuldigd",
  none: "Geen maand is afgesloten",
  noneNext: "De eerste wordt dat op de vijfde dag van de maand na de eerste reserveringen.",
  closings: "Afgesloten maanden",
  correct: "Rechtzetten",
  correctLead: "De halve dag gaat bij de volgende afsluiting aan beide kanten eraf, met een rechtzetting op elk. Wat opgemaakt is, verandert niet.",
  statement: "Overzicht van de werkgever",
  settlement: "Vereffening van de plek",
  line: "Nummer van de regel van de vereffening",
  lineHint: "Zoals het op de vereffening van de plek staat",
  reason: "Reden",
  reasonHint: "De werkgever en de plek lezen ze. Noem er niemand.",
  moved: "Dit is ondertussen veranderd. Niets is beslist.",
  close: (month) => `${month} afsluiten`,
  correctOf: (month) => `Een halve dag rechtzetten, ${month}`,
  waiting: { one: "# halve dag wacht op vereffening.", other: "# halve dagen wachten op vereffening." },
  toCorrect: { one: "# verbetering komt op beide kanten.", other: "# verbeteringen komen op beide kanten." },
  apart: { one: "# betwiste reservering wacht apart.", other: "# betwiste reserveringen wachten apart." },
  count: { one: "# betwiste reservering", other: "# betwiste reserveringen" },
  by: { agent: "De persoon", place: "De plek" },
  columns: {
    ...{ stay: "Halve dag", why: "Reden", sum: "Zonder btw", decision: "Beslissing", month: "Maand", at: "Afgesloten op" },
    ...{ statements: "Overzichten", settlements: "Vereffeningen", halves: "Halve dagen" },
  },
  problems: {
    statement: "Kies het overzicht",
    settlement: "Kies de vereffening",
    line: "Schrijf het nummer van een regel van deze vereffening",
    twice: "Deze regel is al rechtgezet",
    reason: "Geef een reden, van 3 tot 300 tekens",
  },
  done: {
    due: "De halve dag wordt bij de volgende afsluiting vereffend.",
    rendue: "De halve dag is niet verschuldigd. Ze is teruggegeven aan de persoon.",
    corrigee: "De rechtzetting is genoteerd. De volgende afsluiting past ze aan beide kanten toe.",
    close: (count) => `De maand is afgesloten. Opgemaakte overzichten: ${count}.`,
  },
};

export const settleTexts: Record<Locale, SettleTexts> = { fr, en, nl };
