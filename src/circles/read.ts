import { addDays } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { consentDays } from "./circle.ts";
import type { Structure } from "./circles.query.ts";
import { circlesTexts } from "./circles.texts.ts";

/** In whose name; the only structure where there is one. */
export const readStructure = (form: Reader, own: readonly Structure[]): string =>
  own.length > 1
    ? form.choice(
        "pour",
        own.map(({ id }) => id),
        circlesTexts[form.locale].problems.structure,
      )
    : own[0]!.id;

export function readQuestion(form: Reader): { question: string; about: string | null } {
  const t = circlesTexts[form.locale].problems;
  return { question: form.line("question", 8, 200, t.question), about: form.lines("presentation", 0, 3000, t.about) || null };
}

/** The last day to object. @param today "2026-11-29" */
export function readClosing(form: Reader, today: string): string {
  const t = circlesTexts[form.locale].problems;
  const day = form.day("jour", t.day);
  form.check("jour", day === "" || (day >= addDays(today, consentDays) && day <= addDays(today, 183)), t.day);
  return day;
}
