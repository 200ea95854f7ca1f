import type { Reader } from "#platform/web/reader.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { type Rule, ruleNames } from "../rules.ts";

export interface ReportWords {
  readonly rule: Rule;
  readonly words: string;
  /** Null when the reporter is signed in. */
  readonly email: string | null;
}

export function readReport(form: Reader, { signedIn }: { signedIn: boolean }): ReportWords {
  const t = moderationTexts[form.locale].report.problems;
  return {
    rule: form.choice("rule", ruleNames, t.rule),
    words: form.lines("words", 1, 2000, t.words),
    email: signedIn ? null : form.email("email", t.email),
  };
}
