/** What can be asked. */
export const questionKinds = ["one", "several", "scale", "ranking", "number", "short", "long", "commune", "date", "matrix"] as const;
export type QuestionKind = (typeof questionKinds)[number];
export const isQuestionKind = (value: unknown): value is QuestionKind => questionKinds.includes(value as QuestionKind);

export interface Option {
  /** Short and stable: what answers keep. */
  readonly key: string;
  readonly label: string;
}

/** What a kind needs besides its words. Only what concerns it is read. */
export interface QuestionSettings {
  /** Of a choice, a ranking; columns of a matrix. */
  readonly options?: readonly Option[];
  /** Lines of a matrix. */
  readonly lines?: readonly Option[];
  /** Of several choices: how many. Of a number: its bounds. Of a scale: its ends. */
  readonly min?: number;
  readonly max?: number;
  /** What the ends of a scale mean. */
  readonly low?: string;
  readonly high?: string;
  /** Of a number. */
  readonly unit?: string;
  readonly whole?: boolean;
}

/** Asked only of those who gave one of these values to an earlier question. */
export interface Condition {
  readonly key: number;
  readonly values: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly key: number;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly settings: QuestionSettings;
  readonly condition: Condition | null;
}

export interface QuestionPage {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly Question[];
}

export type AnswerValue = string | number | readonly string[] | Readonly<Record<string, string>>;
/** By key of the question; what was not answered is absent. */
export type Answers = Readonly<Record<number, AnswerValue>>;

/** Questions on which another can depend: the answer is one of a few. */
export const isConditional = (kind: QuestionKind): boolean => kind === "one" || kind === "several" || kind === "scale";

/** Values that a scale or a choice may take, with their words. */
export function valuesOf({ kind, settings }: Pick<Question, "kind" | "settings">): Option[] {
  if (kind !== "scale") return [...(settings.options ?? [])];
  const { min = 1, max = 5, low, high } = settings;
  return Array.from({ length: max - min + 1 }, (_, at) => {
    const value = min + at;
    const end = value === min ? low : value === max ? high : undefined;
    return { key: String(value), label: end ? `${value} (${end})` : String(value) };
  });
}

export const questionsOf = (pages: readonly QuestionPage[]): Question[] => pages.flatMap(({ questions }) => questions);

/** Whether a question is asked, with the answers given so far: its condition holds, and that of the question it depends on. */
export function isAsked(question: Question, answers: Answers, all: readonly Question[]): boolean {
  const { condition } = question;
  if (!condition) return true;
  const parent = all.find(({ key }) => key === condition.key);
  if (!parent || !isAsked(parent, answers, all)) return false;
  const given = answers[condition.key];
  if (given === undefined) return false;
  const values = Array.isArray(given) ? given : [String(given)];
  return values.some((value) => condition.values.includes(value));
}

/** Only answers to questions that are asked: what was answered before another answer made the question fall away is left out. */
export function askedAnswers(pages: readonly QuestionPage[], answers: Answers): Answers {
  const all = questionsOf(pages);
  const kept: Record<number, AnswerValue> = {};
  for (const question of all) if (answers[question.key] !== undefined && isAsked(question, answers, all)) kept[question.key] = answers[question.key]!;
  return kept;
}

/** The first page from `from` on (or back from it) on which something is asked; null when there is none. */
export function pageToAsk(pages: readonly QuestionPage[], answers: Answers, from: number, step: 1 | -1): number | null {
  const all = questionsOf(pages);
  for (let at = from; at >= 0 && at < pages.length; at += step) if (pages[at]!.questions.some((question) => isAsked(question, answers, all))) return at;
  return null;
}

export const isFreeText = (kind: QuestionKind): boolean => kind === "short" || kind === "long";
export const longestText: Readonly<Record<"short" | "long", number>> = { short: 200, long: 4000 };
