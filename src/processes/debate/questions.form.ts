import type { debateTexts } from "./debate.texts.ts";

export interface TypedQuestion {
  /** Of one that stood there before. */
  readonly id: string | null;
  readonly title: string;
  readonly details: string;
}

export const mostQuestions = 12;

/** All rows of the form, empty ones included: what was typed comes back as it was. */
export function rowsOf(typed: Record<string, string>): TypedQuestion[] {
  const count = Object.keys(typed).filter((name) => /^question_\d+$/.test(name)).length;
  return Array.from({ length: Math.min(count, mostQuestions + 1) }, (_, at) => ({
    id: typed[`id_${at + 1}`] || null,
    title: (typed[`question_${at + 1}`] ?? "").trim(),
    details: (typed[`details_${at + 1}`] ?? "").trim(),
  }));
}

/** Problems by field. An empty question is one to take away, or one that was not written. */
export function problemsOf(rows: readonly TypedQuestion[], t: (typeof debateTexts)["fr"]["edit"]): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [at, { title, details }] of rows.entries()) {
    const written = title !== "" || details !== "";
    if (written && (title.length < 5 || title.length > 200)) problems[`question_${at + 1}`] = t.problems.title;
    if (details.length > 4000) problems[`details_${at + 1}`] = t.problems.details;
  }
  const written = rows.filter(({ title }) => title !== "").length;
  if (written > mostQuestions) problems[`question_${mostQuestions + 1}`] = t.problems.most;
  return problems;
}
