import type { Locale } from "#platform/i18n/locale.ts";
import { type AmendmentAct, longestBlock } from "../text.ts";
import { penTexts } from "../pen.texts.ts";
import type { Decision, Outcome } from "./decide.command.ts";

export const outcomes: readonly Outcome[] = ["accept", "in_part", "refuse"];

export type Problems = Partial<Record<"outcome" | "result" | "decision", string>>;
export type Read = { readonly ok: true; readonly value: Omit<Decision, "by"> } | { readonly ok: false; readonly problems: Problems };

export function readDecision(values: Readonly<Record<string, string>>, act: AmendmentAct, locale: Locale): Read {
  const t = penTexts[locale].decide;
  const outcome = outcomes.find((one) => one === values["outcome"]);
  const result = (values["result"] ?? "").trim();
  const decision = (values["decision"] ?? "").trim();
  const problems: Problems = {};
  if (!outcome) problems.outcome = t.outcomeMissing;
  if (outcome === "in_part" && result.length < (act === "delete" ? 1 : 2)) problems.result = t.resultMissing;
  if (result.length > longestBlock) problems.result = t.resultLong;
  if (decision.length < 10) problems.decision = t.decisionMissing;
  if (decision.length > 2000) problems.decision = t.decisionLong;
  if (!outcome || Object.keys(problems).length > 0) return { ok: false, problems };
  const revision = /^\d{1,6}$/.test(values["revision"] ?? "") ? Number(values["revision"]) : null;
  return { ok: true, value: { outcome, result: outcome === "in_part" ? result : null, decision, revision } };
}
