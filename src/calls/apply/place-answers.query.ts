import { searchPlaceBriefs } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Answers, Question } from "../question.ts";
import { fieldOf } from "./answers.form.ts";
import { applyTexts } from "./apply.texts.ts";
import { findPlaceNamed } from "./place.ts";

/** Answers with each place called as the directory calls it, and which it is; at its field what it may have been, where there is none of that name. */
export async function findAnswered(
  db: Db,
  questions: readonly Question[],
  answers: Answers,
  locale: Locale,
): Promise<
  | { readonly ok: true; readonly answers: Answers; readonly places: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> }
> {
  const t = applyTexts[locale].problems;
  const named: Record<string, string> = {};
  const places: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const question of questions.filter(({ kind }) => kind === "place")) {
    const typed = answers[question.key];
    if (typeof typed !== "string") continue;
    const briefs = await searchPlaceBriefs(db, { words: typed, limit: 6 });
    const found = findPlaceNamed(typed, briefs);
    if (found.ok) {
      named[question.key] = briefs.find(({ id }) => id === found.id)!.name;
      places[question.key] = found.id;
    } else problems[fieldOf(question)] = found.like.length > 0 ? t.placeLike(found.like.join(", ")) : t.place;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, answers: { ...answers, ...named }, places };
}
