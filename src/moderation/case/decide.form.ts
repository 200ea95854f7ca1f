import type { ModerationTexts } from "../moderation.texts.ts";
import { isRule, type Rule } from "../rules.ts";

export type Decided =
  | { readonly outcome: "hidden"; readonly rule: Rule; readonly statement: string }
  | { readonly outcome: "kept"; readonly rule: Rule | null; readonly statement: string };

type Problems = Partial<Record<"outcome" | "rule" | "statement", string>>;

export function readDecision(typed: Record<string, string>, t: ModerationTexts["case"]): { ok: true; value: Decided } | { ok: false; problems: Problems } {
  const { outcome } = typed;
  const rule = isRule(typed.rule) ? typed.rule : null;
  const statement = (typed.statement ?? "").trim();
  const problems: Problems = {
    ...(outcome === "hidden" || outcome === "kept" ? {} : { outcome: t.problems.outcome }),
    ...(outcome === "hidden" && rule === null ? { rule: t.problems.rule } : {}),
    ...(isReasoned(statement) ? {} : { statement: t.problems.statement }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: outcome === "hidden" ? { outcome, rule: rule!, statement } : { outcome: "kept", rule, statement } };
}

export interface Judged {
  readonly outcome: "upheld" | "reversed";
  readonly reason: string;
}

type JudgmentProblems = Partial<Record<"outcome" | "reason", string>>;

export function readJudgment(
  typed: Record<string, string>,
  t: ModerationTexts["case"],
): { ok: true; value: Judged } | { ok: false; problems: JudgmentProblems } {
  const { outcome } = typed;
  const reason = (typed.reason ?? "").trim();
  const problems: JudgmentProblems = {
    ...(outcome === "upheld" || outcome === "reversed" ? {} : { outcome: t.problems.outcome }),
    ...(isReasoned(reason) ? {} : { reason: t.problems.statement }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { outcome: outcome as Judged["outcome"], reason } };
}

const isReasoned = (text: string) => text.length >= 20 && text.length <= 4000;
