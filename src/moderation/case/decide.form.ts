import type { Reader } from "#platform/web/reader.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { isRule, type Rule } from "../rules.ts";

export type NewDecision =
  | { readonly outcome: "hidden"; readonly rule: Rule; readonly statement: string; readonly suspendedDays?: number | null }
  | { readonly outcome: "kept"; readonly rule: Rule | null; readonly statement: string };

/** For how many days what an author writes may have to be read before it is shown. */
export const suspensions = [7, 30, 90] as const;

/** What is hidden breaks a rule that is named. Only who moderates everywhere suspends: it holds everywhere. */
export function readDecision(form: Reader, suspends = false): NewDecision {
  const t = moderationTexts[form.locale].case.problems;
  const outcome = form.choice("outcome", ["kept", "hidden"] as const, t.outcome);
  const typed = form.text("rule");
  const rule = isRule(typed) ? typed : null;
  if (outcome === "hidden") form.check("rule", rule !== null, t.rule);
  const statement = form.lines("statement", 20, 4000, t.statement);
  const days = suspends && form.has("days") ? Number(form.choice("days", suspensions.map(String), t.days)) : null;
  if (days !== null) form.check("days", outcome === "hidden", t.daysOfKept);
  return outcome === "hidden" ? { outcome, rule: rule!, statement, suspendedDays: days } : { outcome, rule, statement };
}

export interface Judgment {
  readonly outcome: "upheld" | "reversed";
  readonly reason: string;
}

export function readJudgment(form: Reader): Judgment {
  const t = moderationTexts[form.locale].case.problems;
  return { outcome: form.choice("outcome", ["upheld", "reversed"] as const, t.outcome), reason: form.lines("reason", 20, 4000, t.statement) };
}
