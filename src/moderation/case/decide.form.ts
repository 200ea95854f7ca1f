import type { Reader } from "#platform/web/reader.ts";
import { moderationTexts } from "../moderation.texts.ts";
import { isRule, type Rule } from "../rules.ts";

export type NewDecision =
  | { readonly outcome: "hidden"; readonly rule: Rule; readonly statement: string }
  | { readonly outcome: "kept"; readonly rule: Rule | null; readonly statement: string };

/** What is hidden breaks a rule that is named. */
export function readDecision(form: Reader): NewDecision {
  const t = moderationTexts[form.locale].case.problems;
  const outcome = form.choice("outcome", ["kept", "hidden"] as const, t.outcome);
  const typed = form.text("rule");
  const rule = isRule(typed) ? typed : null;
  if (outcome === "hidden") form.check("rule", rule !== null, t.rule);
  const statement = form.lines("statement", 20, 4000, t.statement);
  return outcome === "hidden" ? { outcome, rule: rule!, statement } : { outcome, rule, statement };
}

export interface Judgment {
  readonly outcome: "upheld" | "reversed";
  readonly reason: string;
}

export function readJudgment(form: Reader): Judgment {
  const t = moderationTexts[form.locale].case.problems;
  return { outcome: form.choice("outcome", ["upheld", "reversed"] as const, t.outcome), reason: form.lines("reason", 20, 4000, t.statement) };
}
