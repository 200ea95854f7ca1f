import type { KeyedLabel } from "./call.ts";

/** What a form can ask, beside what every application says: project, structure, place, budget, documents. */
export const questionKinds = [
  ...(["short", "long", "number", "money", "date", "one", "several", "commune", "place", "structure", "iban", "years", "file"] as const),
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Asked only of those who gave one of these answers to an earlier choice. */
export interface Condition {
  readonly key: string;
  readonly values: readonly string[];
}

export interface Question extends KeyedLabel {
  readonly kind: QuestionKind;
  readonly hint: string;
  readonly required: boolean;
  /** Of a choice; lines of a table of three years. */
  readonly options: readonly KeyedLabel[];
  /** Of a text, in characters. */
  readonly most: number | null;
  readonly condition: Condition | null;
}

export interface Section extends KeyedLabel {
  readonly questions: readonly Question[];
  /** May be answered so many times, as one block after the other; absent: once. */
  readonly repeat?: number | undefined;
}

export type Form = readonly Section[];

/** Text, a number (money in cents), what was ticked, or of a table of three years the cents of each line. */
export type Answer = string | number | readonly string[] | Readonly<Record<string, readonly number[]>>;
export type Answers = Readonly<Record<string, Answer>>;

export const isList = (answer: Answer | undefined): answer is readonly string[] => Array.isArray(answer);
export const isTable = (answer: Answer | undefined): answer is Readonly<Record<string, readonly number[]>> =>
  typeof answer === "object" && !Array.isArray(answer);

/** A table of sums runs over so many years. */
export const years = 3;

export const questionsOf = (form: Form): Question[] => form.flatMap(({ questions }) => questions);
export const isConditional = (kind: QuestionKind): boolean => kind === "one" || kind === "several";
export const hasOptions = (kind: QuestionKind): boolean => isConditional(kind) || kind === "years";

/** Whether it is asked, with what was answered so far: its condition holds, and that of the question it depends on. */
export function isAsked(question: Question, answers: Answers, all: readonly Question[]): boolean {
  const { condition } = question;
  if (!condition) return true;
  const parent = all.find(({ key }) => key === condition.key);
  if (!parent || parent.key === question.key || !isAsked(parent, answers, all.slice(0, all.indexOf(question)))) return false;
  const given = answers[condition.key];
  const values = isList(given) ? given : [given];
  return values.some((one) => condition.values.includes(String(one)));
}

/** Blocks of a section at most. */
export const mostBlocks = 10;

/** Of the second block and those after it: "nom~2". */
const blockKey = (key: string, block: number): string => (block === 1 ? key : `${key}~${block}`);

/**
 * A form as it is filled in: of a section that repeats, each block that says something and one more, as questions of their own. Beyond the
 * first block nothing must be answered, unless something of that block is.
 */
export function unfolded(form: Form, answers: Answers): Form {
  return form.map((section) => {
    const { questions, repeat = 1 } = section;
    if (repeat <= 1) return section;
    const isBegun = (block: number) => questions.some(({ key }) => answers[blockKey(key, block)] !== undefined);
    const blocks = Array.from({ length: repeat }, (_, at) => at + 1);
    const shown = Math.min(repeat, (blocks.findLast(isBegun) ?? 0) + 1);
    return { ...section, questions: blocks.slice(0, shown).flatMap((block) => questions.map((one) => inBlock(one, block, questions, isBegun(block)))) };
  });
}

function inBlock(question: Question, block: number, section: readonly Question[], isBegun: boolean): Question {
  if (block === 1) return question;
  const { key, label, required, condition } = question;
  const isInside = condition !== null && section.some((one) => one.key === condition.key);
  return {
    ...question,
    key: blockKey(key, block),
    label: `${label} (${block})`,
    required: required && isBegun,
    condition: isInside ? { ...condition, key: blockKey(condition.key, block) } : condition,
  };
}

/** Kinds whose answers tell who applies: whoever reads without knowing it does not see them. */
export const tellsWho = (kind: QuestionKind): boolean => kind === "place" || kind === "structure" || kind === "iban" || kind === "file";

/** Questions that a file answers, as they are asked now: it is given with the other documents. */
export const fileQuestions = (form: Form, answers: Answers): Question[] => {
  const all = questionsOf(form);
  return all.filter((one) => one.kind === "file" && isAsked(one, answers, all));
};

/** The questions of a section that are asked and must be answered still; files are counted with the documents. */
export function missingOf(section: Section, answers: Answers, form: Form): Question[] {
  const all = questionsOf(form);
  return section.questions.filter((one) => one.required && one.kind !== "file" && answers[one.key] === undefined && isAsked(one, answers, all));
}

/** What was answered to what is asked: an answer whose condition fell away is left out. */
export function askedAnswers(form: Form, answers: Answers): Answers {
  const all = questionsOf(form);
  return Object.fromEntries(all.filter((one) => answers[one.key] !== undefined && isAsked(one, answers, all)).map(({ key }) => [key, answers[key]!]));
}

/** Sums of a table by year, in cents. */
export function sumsOf(lines: Readonly<Record<string, readonly number[]>>): number[] {
  return Array.from({ length: years }, (_, at) => Object.values(lines).reduce((sum, line) => sum + (line[at] ?? 0), 0));
}

/**
 * An international bank account number: the country and the key moved behind, letters as two figures, the rest by 97 is 1
 * (ISO 13616-1, ISO/IEC 7064 MOD 97-10). French ones have 27 signs, Belgian ones 16.
 */
export function isIban(iban: string): boolean {
  const lengths: Readonly<Record<string, number>> = { FR: 27, BE: 16 };
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const length = lengths[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return false;
  const figures = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join("");
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % 97;
  return rest === 1;
}
