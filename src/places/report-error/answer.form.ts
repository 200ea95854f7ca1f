import type { Reader } from "#platform/web/reader.ts";
import type { ReportAct } from "./error-report.ts";
import { reportsTexts } from "./reports.texts.ts";

export interface ReportAnswer {
  readonly id: string;
  readonly act: ReportAct;
  readonly words: string | null;
}

export const answerField = (id: string) => `reponse-${id}`;

/** Whoever reported an error is not told without a word that there is none. */
export function readAnswer(form: Reader, act: ReportAct): ReportAnswer {
  const t = reportsTexts[form.locale];
  const id = form.text("signalement");
  return { id, act, words: form.lines(answerField(id), act === "not_error" ? 1 : 0, 2000, t.answerMissing, t.answerLong) || null };
}
