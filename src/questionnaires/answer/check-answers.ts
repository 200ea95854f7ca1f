import type { Locale } from "#platform/i18n/locale.ts";
import { fieldsOf, type Problems, readAnswer, type Reading } from "./answers.form.ts";
import type { Answers, QuestionPage } from "../questions.ts";
import { findWrong } from "./walk.ts";

/** Reads answers that were kept as if they were typed: a form may carry anything. Null when each is right and none is missing. */
export function checkAnswers(pages: readonly QuestionPage[], answers: Answers, locale: Locale, reading: Reading): { step: number; problems: Problems } | null {
  return findWrong(pages, answers, (question, value) => {
    const fields = value === undefined ? {} : fieldsOf([question], { [question.key]: value });
    const all = (name: string) => [fields[name] ?? []].flat();
    const read = readAnswer(question, { text: (name) => String(all(name).at(-1) ?? ""), all }, locale, reading);
    return "problem" in read ? read.problem : null;
  });
}

/** Answers out of the hidden field of a form; what cannot be read is as if nothing had been answered. */
export function readSoFar(text: string | undefined, pages: readonly QuestionPage[]): Answers {
  if (!text || text.length > 100_000) return {};
  const kept = parse(text);
  const known = pages.flatMap(({ questions }) => questions.map(({ key }) => key));
  return Object.fromEntries(known.flatMap((key) => (isValue(kept[key]) ? [[key, kept[key]]] : []))) as Answers;
}

function parse(text: string): Record<string, unknown> {
  if (!/^\{.*\}$/s.test(text)) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function isValue(value: unknown): boolean {
  if (typeof value === "string") return value.length <= 4000;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every((one) => typeof one === "string" && one.length <= 60);
  return typeof value === "object" && value !== null && Object.values(value).every((one) => typeof one === "string" && one.length <= 60);
}
