import { type AnswerValue, isAsked, type Question, type QuestionPage, questionsOf, valuesOf } from "../questions.ts";

/** How many sheets gave a value to a question. */
export interface AnswerSet {
  readonly key: number;
  readonly value: AnswerValue;
  readonly people: number;
}

export interface Cell {
  readonly cell: string;
  readonly people: number;
}

/** A line of figures that belong together: one of a question, one for each line of a matrix. */
export interface Line {
  /** "" but for a matrix. */
  readonly line: string;
  readonly cells: readonly Cell[];
  /** Somebody may be in several cells: they do not add up to those who answered. */
  readonly overlapping: boolean;
  /** Of numbers, scales; and of the rank of each option. */
  readonly means: readonly { readonly of: string; readonly mean: number }[];
}

export interface Tally {
  readonly question: Question;
  readonly lines: readonly Line[];
}

/** No answer although asked; not asked, because of an answer before. */
export const none = "-none";
export const unasked = "-unasked";

/** Fewer classes say more clearly; no class is narrower than what was typed. */
const mostClasses = 8;

/** The figures of all questions. `total` sheets were sent. */
export function tallyAll(pages: readonly QuestionPage[], given: readonly AnswerSet[], total: number): Tally[] {
  const byKey = Map.groupBy(given, ({ key }) => key);
  const all = questionsOf(pages);
  const asked = askedOf(all, byKey, total);
  return all.map((question) => ({ question, lines: linesOf(question, byKey.get(question.key) ?? [], asked.get(question.key)!, total) }));
}

/** How many were asked each question: those whose answer to an earlier one calls for it. */
function askedOf(all: readonly Question[], byKey: ReadonlyMap<number, readonly AnswerSet[]>, total: number): ReadonlyMap<number, number> {
  return new Map(
    all.map((question) => {
      const { condition } = question;
      if (!condition) return [question.key, total];
      // A condition holds of an answer by itself: what else was answered does not matter, since answers to questions that fell away are not kept.
      const parent = all.find(({ key }) => key === condition.key)!;
      const alone: Question = { ...question, condition: { ...condition } };
      const free: Question = { ...parent, condition: null };
      const holds = ({ value }: AnswerSet) => isAsked(alone, { [condition.key]: value }, [free, alone]);
      return [question.key, sum((byKey.get(condition.key) ?? []).filter(holds))];
    }),
  );
}

const sum = (given: readonly { readonly people: number }[]): number => given.reduce((all, { people }) => all + people, 0);

function linesOf(question: Question, given: readonly AnswerSet[], asked: number, total: number): Line[] {
  const counted = (cells: readonly Cell[], more: Partial<Line> = {}): Line => {
    const answered = more.overlapping ? sum(given) : sum(cells);
    const rest = [{ cell: none, people: asked - answered }, ...(question.condition ? [{ cell: unasked, people: total - asked }] : [])];
    return { line: "", cells: [...cells, ...rest], overlapping: false, means: [], ...more };
  };
  const values = valuesOf(question);
  const chosen = (more: Partial<Line>, holds: (value: AnswerValue, key: string) => boolean): Line => {
    const people = (key: string) => sum(given.filter(({ value }) => holds(value, key)));
    return counted(
      values.map(({ key }) => ({ cell: key, people: people(key) })),
      more,
    );
  };
  switch (question.kind) {
    case "matrix":
      return (question.settings.lines ?? []).map(({ key }) => chosen({ line: key }, (value, option) => onLine(value, key) === option));
    case "several":
      return [chosen({ overlapping: true }, (value, key) => listIn(value).includes(key))];
    case "ranking": {
      const means = values.map(({ key }) => ({ of: key, mean: meanOf(given, (value) => listIn(value).indexOf(key) + 1) }));
      return [chosen({ means }, (value, key) => listIn(value)[0] === key)];
    }
    case "one":
      return [chosen({}, (value, key) => String(value) === key)];
    case "scale":
      return [chosen({ means: [{ of: "", mean: meanOf(given, Number) }] }, (value, key) => String(value) === key)];
    case "number":
      return [counted(classes(given), { means: [{ of: "", mean: meanOf(given, Number) }] })];
    case "commune":
      return [counted(grouped(given, String))];
    case "date":
      return [counted(grouped(given, (value) => String(value).slice(0, 7)))];
    default:
      return [counted([{ cell: "-given", people: sum(given) }])];
  }
}

/** Of an answer to several choices or to a ranking: the keys, in its order. */
const listIn = (value: AnswerValue) => value as readonly string[];

/** Of an answer to a matrix: what was chosen on one of its lines. */
const onLine = (value: AnswerValue, line: string) => (value as Readonly<Record<string, string>>)[line];

function grouped(given: readonly AnswerSet[], of: (value: AnswerValue) => string): Cell[] {
  const cells = [...Map.groupBy(given, ({ value }) => of(value))].map(([cell, all]) => ({ cell, people: sum(all) }));
  return cells.toSorted((one, other) => one.cell.localeCompare(other.cell));
}

function meanOf(given: readonly AnswerSet[], of: (value: AnswerValue) => number): number {
  const people = sum(given);
  return people === 0 ? 0 : given.reduce((all, { value, people: count }) => all + of(value) * count, 0) / people;
}

/**
 * Numbers in classes of as equal a number of people as their values allow, five at least: "10..19" holds both ends. The ends of all are
 * those of the first and the last class, which five people at least are in.
 */
function classes(given: readonly AnswerSet[]): Cell[] {
  const values = grouped(given, (value) => String(value))
    .map(({ cell, people }) => ({ value: Number(cell), people }))
    .sort((a, b) => a.value - b.value);
  const wanted = Math.max(5, Math.ceil(sum(values) / mostClasses));
  const found: { from: number; to: number; people: number }[] = [];
  for (const { value, people } of values) {
    const last = found.at(-1);
    if (last && last.people < wanted) Object.assign(last, { to: value, people: last.people + people });
    else found.push({ from: value, to: value, people });
  }
  const [tail, before] = [found.at(-1), found.at(-2)];
  if (tail && before && tail.people < 5) {
    Object.assign(before, { to: tail.to, people: before.people + tail.people });
    found.pop();
  }
  return found.map(({ from, to, people }) => ({ cell: `${from}..${to}`, people }));
}
