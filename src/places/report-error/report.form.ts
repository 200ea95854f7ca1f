import type { Reader } from "#platform/web/reader.ts";
import { type Subject, subjects } from "./error-report.ts";
import { reportTexts } from "./report-error.texts.ts";

export interface NewReport {
  readonly subject: Subject;
  readonly wrong: string;
  readonly suggested: string | null;
  /** Null for whoever is signed in. */
  readonly email: string | null;
}

export function readErrorReport(form: Reader, signedIn: boolean): NewReport {
  const t = reportTexts[form.locale].problems;
  return {
    subject: form.choice("sujet", subjects, t.subject),
    wrong: form.lines("faux", 5, 2000, t.wrong, t.long),
    suggested: form.lines("juste", 0, 2000, t.long) || null,
    email: signedIn ? null : form.email("courriel", t.email),
  };
}
