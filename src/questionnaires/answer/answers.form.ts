import type { Locale } from "#platform/i18n/locale.ts";
import { isDay } from "#platform/time/day.ts";
import type { Reader as Form } from "#platform/web/reader.ts";
import { answerTexts } from "./answer.texts.ts";
import { type Answers, type AnswerValue, longestText, type Question, valuesOf } from "../questions.ts";

export const fieldOf = ({ key }: Pick<Question, "key">, part?: string): string => (part === undefined ? `q${key}` : `q${key}_${part}`);

export type Problems = Readonly<Record<string, string>>;
/** What was typed, or an answer that was kept, read as if it were typed. */
type AnswerFields = Pick<Form, "text" | "all">;
type AnswerReading = { readonly value: AnswerValue | undefined } | { readonly problem: string; readonly field?: string };

/** Reads one answer. `lenient`: on paper people leave out what they like. */
export function readAnswer(asked: Question, typed: AnswerFields, locale: Locale, { isCommune, lenient = false }: Reading): AnswerReading {
  const question = lenient ? { ...asked, required: false } : asked;
  const read = readers[question.kind](question, typed, locale, isCommune);
  if ("problem" in read || read.value !== undefined || !question.required) return read;
  return { problem: answerTexts[locale].problems.missing[question.kind] };
}

export interface Reading {
  readonly isCommune: (code: string) => boolean;
  readonly lenient?: boolean;
}

/** The answers to these questions, and what is wrong with them by field. */
export function readAnswers(questions: readonly Question[], typed: AnswerFields, locale: Locale, reading: Reading): { answers: Answers; problems: Problems } {
  const answers: Record<number, AnswerValue> = {};
  const problems: Record<string, string> = {};
  for (const question of questions) {
    const read = readAnswer(question, typed, locale, reading);
    if ("problem" in read) problems[read.field ?? fieldOf(question)] = read.problem;
    else if (read.value !== undefined) answers[question.key] = read.value;
  }
  return { answers, problems };
}

type Reader = (question: Question, typed: AnswerFields, locale: Locale, isCommune: Reading["isCommune"]) => AnswerReading;

const one: Reader = (question, { text }, locale) => {
  const given = text(fieldOf(question));
  if (given === "") return { value: undefined };
  if (!valuesOf(question).some(({ key }) => key === given)) return { problem: answerTexts[locale].problems.unknown };
  return { value: question.kind === "scale" ? Number(given) : given };
};

const several: Reader = (question, { all }, locale) => {
  const t = answerTexts[locale].problems;
  const given = [...new Set(all(fieldOf(question)).filter((key) => key !== ""))];
  if (given.length === 0) return { value: undefined };
  const options = question.settings.options ?? [];
  if (given.some((key) => !options.some((option) => option.key === key))) return { problem: t.unknown };
  const { min = 1, max = options.length } = question.settings;
  if (given.length < min) return { problem: t.few(min) };
  if (given.length > max) return { problem: t.many(max) };
  return { value: options.filter(({ key }) => given.includes(key)).map(({ key }) => key) };
};

/** One number a line: 1 for the first. All, or none; no number twice. */
const ranking: Reader = (question, { text }, locale) => {
  const t = answerTexts[locale].problems;
  const options = question.settings.options ?? [];
  const given = options.map(({ key }) => ({ key, rank: text(fieldOf(question, key)) }));
  if (given.every(({ rank }) => rank === "")) return { value: undefined };
  const wrong = given.find(({ rank }) => !/^\d{1,2}$/.test(rank) || Number(rank) < 1 || Number(rank) > options.length);
  if (wrong) return { problem: t.rank(options.length), field: fieldOf(question, wrong.key) };
  const twice = given.find(({ rank }, at) => given.findIndex((other) => Number(other.rank) === Number(rank)) !== at);
  if (twice) return { problem: t.rankTwice, field: fieldOf(question, twice.key) };
  return { value: given.toSorted((a, b) => Number(a.rank) - Number(b.rank)).map(({ key }) => key) };
};

const number: Reader = (question, { text }, locale) => {
  const t = answerTexts[locale].problems;
  const typed = text(fieldOf(question))
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(",", ".");
  if (typed === "") return { value: undefined };
  const { min = -1_000_000_000, max = 1_000_000_000, whole } = question.settings;
  if (!/^-?\d{1,10}(\.\d{1,6})?$/.test(typed)) return { problem: t.number };
  const value = Number(typed);
  if (whole && !Number.isInteger(value)) return { problem: t.whole };
  if (value < min || value > max) return { problem: t.between(question.settings.min ?? null, question.settings.max ?? null) };
  return { value };
};

const words: Reader = (question, { text }, locale) => {
  const typed = text(fieldOf(question));
  const most = longestText[question.kind as "short" | "long"];
  if (typed.length > most) return { problem: answerTexts[locale].problems.long(most) };
  return { value: typed === "" ? undefined : typed };
};

const commune: Reader = (question, { text }, locale, isCommune) => {
  const code = text(fieldOf(question));
  if (code === "") return { value: undefined };
  return isCommune(code) ? { value: code } : { problem: answerTexts[locale].problems.unknown };
};

const date: Reader = (question, { text }, locale) => {
  const day = text(fieldOf(question));
  if (day === "") return { value: undefined };
  return /^(19|20|21)/.test(day) && isDay(day) ? { value: day } : { problem: answerTexts[locale].problems.date };
};

/** A choice for each line; of a question that must be answered, for all of them. */
const matrix: Reader = (question, { text }, locale) => {
  const t = answerTexts[locale].problems;
  const { lines = [], options = [] } = question.settings;
  const value: Record<string, string> = {};
  for (const { key } of lines) {
    const given = text(fieldOf(question, key));
    if (given === "") continue;
    if (!options.some((option) => option.key === given)) return { problem: t.unknown, field: fieldOf(question, key) };
    value[key] = given;
  }
  const missing = lines.find(({ key }) => value[key] === undefined);
  if (Object.keys(value).length === 0) return { value: undefined };
  if (question.required && missing) return { problem: t.line(missing.label), field: fieldOf(question, missing.key) };
  return { value };
};

const readers: Record<Question["kind"], Reader> = { one, scale: one, several, ranking, number, short: words, long: words, commune, date, matrix };

/** The fields of a form that shows these answers again. */
export function fieldsOf(questions: readonly Question[], answers: Answers): Record<string, string | readonly string[]> {
  const fields: Record<string, string | readonly string[]> = {};
  for (const question of questions) {
    const value = answers[question.key];
    if (value === undefined) continue;
    if (question.kind === "ranking") for (const [at, key] of (value as readonly string[]).entries()) fields[fieldOf(question, key)] = String(at + 1);
    else if (question.kind === "matrix") for (const [line, key] of Object.entries(value)) fields[fieldOf(question, line)] = key;
    else fields[fieldOf(question)] = Array.isArray(value) ? value : String(value);
  }
  return fields;
}
