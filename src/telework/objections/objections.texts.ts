import type { Plurals } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

type Words =
  | "title"
  | "lead"
  | "contestLead"
  | "contestLine"
  | "line"
  | "reason"
  | "reasonHint"
  | "state"
  | "none"
  | "noneNext"
  | "nothing"
  | "nothingNext"
  | "answer"
  | "answerLead"
  | "answerWords"
  | "which"
  | "decision"
  | "moved";
type ObjectionsTexts = Readonly<Record<Words, string>> & {
  readonly count: Plurals;
  readonly states: Readonly<Record<"open" | "rejected" | "upheld", string>>;
  readonly contest: (number: string) => string;
  readonly waits: (sum: string) => string;
  readonly problems: Readonly<Record<"line" | "twice" | "reason" | "decision" | "own" | "correct", string>>;
  readonly done: Readonly<Record<"conteste" | "repondu", string>>;
};

const fr: ObjectionsTexts = {
  title: "Lignes contestées par des employeurs",
  lead: "Un employeur ne lit que des nombres par service. Vous vérifiez sur les règlements des lieux, sans savoir de qui il s’agit.",
  contestLead: "La somme de la ligne attend à part. La métropole répond, et corrige par une ligne contraire ce qui n’est pas dû.",
  contestLine: "Contester une ligne",
  line: "Ligne",
  reason: "Motif",
  reasonHint: "Ne nommez personne et ne citez aucun jour.",
  state: "Suite",
  none: "Aucune ligne n’est contestée",
  noneNext: "Les employeurs contestent depuis leurs relevés.",
  nothing: "Rien à contester sur ce relevé",
  nothingNext: "Il ne porte que des corrections, qui suivent ce qui a été décidé.",
  answer: "Répondre",
  answerLead: "Si elle est fondée, corrigez d’abord ce qui n’est pas dû\u00a0: le relevé suivant porte la ligne contraire.",
  answerWords: "Réponse à l’employeur",
  which: "Ligne contestée",
  decision: "Décision",
  moved: "Une réponse a été donnée entre-temps. Rien n’a changé.",
  count: { one: "# ligne contestée", other: "# lignes contestées" },
  states: { open: "Attend à part", rejected: "Rejetée, la somme est due", upheld: "Fondée, corrigée" },
  contest: (number) => `Contester le relevé ${number}`,
  waits: (sum) => `${sum} hors taxes attendent à part.`,
  problems: {
    line: "Choisissez une ligne du relevé",
    twice: "Cette ligne est déjà contestée",
    reason: "Écrivez de 3 à 500 signes",
    decision: "Choisissez une décision",
    own: "Vous agissez pour cet employeur\u00a0: une autre personne répond",
    correct: "Corrigez d’abord, sur ce relevé, ce qui n’est pas dû",
  },
  done: { conteste: "La ligne est contestée. Sa somme attend à part.", repondu: "La réponse est enregistrée. L’employeur la lit." },
};

const en: ObjectionsTexts = {
  title: "Lines contested by employers",
  lead: "An employer reads numbers by cost centre alone. You check on the settlements of places, without knowing whose it is.",
  contestLead: "The sum of the line waits apart. The metropolis answers, and corrects by a counter-line what is not owed.",
  contestLine: "Contest a line",
  line: "Line",
  reason: "Reason",
  reasonHint: "Name nobody and no day.",
  state: "Outcome",
  none: "No line is contested",
  noneNext: "Employers contest from their statements.",
  nothing: "Nothing to contest on this statement",
  nothingNext: "It holds corrections only, which follow what was decided.",
  answer: "Answer",
  answerLead: "If it is right, first correct what is not owed: the next statement has the counter-line.",
  answerWords: "Answer to the employer",
  which: "Contested line",
  decision: "Decision",
  moved: "An answer was given meanwhile. Nothing was changed.",
  count: { one: "# contested line", other: "# contested lines" },
  states: { open: "Waits apart", rejected: "Rejected, the sum is owed", upheld: "Right, corrected" },
  contest: (number) => `Contest statement ${number}`,
  waits: (sum) => `${sum} without tax wait apart.`,
  problems: {
    line: "Choose a line of the statement",
    twice: "This line is contested already",
    reason: "Write 3 to 500 signs",
    decision: "Choose a decision",
    own: "You act for this employer: somebody else answers",
    correct: "First correct, on this statement, what is not owed",
  },
  done: { conteste: "The line is contested. Its sum waits apart.", repondu: "The answer is saved. The employer reads it." },
};

const nl: ObjectionsTexts = {
  title: "Regels betwist door werkgevers",
  lead: "Een werkgever leest alleen aantallen per dienst. U kijkt na op de vereffeningen van plekken, zonder te weten om wie het gaat.",
  contestLead: "Het bedrag van de regel wacht apart. De metropool antwoordt, en zet met een tegenregel recht wat niet verschuldigd is.",
  contestLine: "Een regel betwisten",
  line: "Regel",
  reason: "Reden",
  reasonHint: "Noem niemand en geen enkele dag.",
  state: "Gevolg",
  none: "Geen regel is betwist",
  noneNext: "Werkgevers betwisten vanuit hun overzichten.",
  nothing: "Niets te betwisten op dit overzicht",
  nothingNext: "Het bevat alleen correcties, die volgen uit wat is beslist.",
  answer: "Antwoorden",
  answerLead: "Is ze gegrond, zet dan eerst recht wat niet verschuldigd is: het volgende overzicht draagt de tegenregel.",
  answerWords: "Antwoord aan de werkgever",
  which: "Betwiste regel",
  decision: "Beslissing",
  moved: "Er is ondertussen geantwoord. Er is niets gewijzigd.",
  count: { one: "# betwiste regel", other: "# betwiste regels" },
  states: { open: "Wacht apart", rejected: "Afgewezen, het bedrag is verschuldigd", upheld: "Gegrond, rechtgezet" },
  contest: (number) => `Overzicht ${number} betwisten`,
  waits: (sum) => `${sum} zonder btw wacht apart.`,
  problems: {
    line: "Kies een regel van het overzicht",
    twice: "Deze regel is al betwist",
    reason: "Schrijf 3 tot 500 tekens",
    decision: "Kies een beslissing",
    own: "U handelt voor deze werkgever: iemand anders antwoordt",
    correct: "Zet op dit overzicht eerst recht wat niet verschuldigd is",
  },
  done: { conteste: "De regel is betwist. Het bedrag wacht apart.", repondu: "Het antwoord is bewaard. De werkgever leest het." },
};

export const objectionsTexts: Record<Locale, ObjectionsTexts> = { fr, en, nl };
