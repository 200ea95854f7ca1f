import type { Locale } from "#platform/i18n/locale.ts";
import { readEuros } from "#platform/money/euros.ts";
import { addDays, lastSecondOf, isDay } from "#platform/time/day.ts";
import { type Aspect, aspects } from "#processes";
import { judgingTexts } from "../judging/judging.texts.ts";
import { isAssessVerdict } from "./feasibility.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { AssessVerdict } from "../verdicts.ts";

type Form = Record<string, string>;
type Read<value> = { readonly ok: true; readonly value: value } | { readonly ok: false; readonly problems: Record<string, string> };

const readOf = <value>(value: value | null, problems: Record<string, string>): Read<value> =>
  value === null || Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value };

/** A sum that may be left out. */
function readSum(form: Form, name: string, locale: Locale, problems: Record<string, string>): number | null {
  const typed = (form[name] ?? "").trim();
  const cents = typed === "" ? null : readEuros(typed);
  if (typed !== "" && cents === null) problems[name] = judgingTexts[locale].sumWrong;
  return cents;
}

export interface TypedAsking<assessor> {
  readonly assessor: assessor;
  readonly aspect: Aspect;
  readonly dueAt: Date;
}

export function readAsking<assessor extends { readonly personId: string; readonly service: string }>(
  form: Form,
  assessors: readonly assessor[],
  today: string,
  locale: Locale,
): Read<TypedAsking<assessor>> {
  const t = feasibilityTexts[locale];
  const problems: Record<string, string> = {};
  const assessor = assessors.find(({ personId, service }) => `${personId} ${service}` === form["assessor"]) ?? null;
  const aspect = aspects.find((one) => one === form["aspect"]) ?? null;
  const due = form["due"] ?? "";
  if (!assessor) problems["assessor"] = t.assessorMissing;
  if (!aspect) problems["aspect"] = t.aspectMissing;
  if (!isDay(due)) problems["due"] = judgingTexts[locale].dayWrong;
  else if (due <= today || due > addDays(today, 732)) problems["due"] = judgingTexts[locale].dayPast;
  return readOf(assessor && aspect && isDay(due) ? { assessor, aspect, dueAt: lastSecondOf(due) } : null, problems);
}

export interface TypedAssessment {
  readonly verdict: AssessVerdict;
  readonly reasons: string;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
  readonly note: string | null;
}

export function readAssessment(form: Form, locale: Locale): Read<TypedAssessment> {
  const problems: Record<string, string> = {};
  const [verdict, reasons, note] = [form["verdict"] ?? "", (form["reasons"] ?? "").trim(), (form["note"] ?? "").trim()];
  if (!isAssessVerdict(verdict)) problems["verdict"] = feasibilityTexts[locale].conclusionMissing;
  if (reasons.length < 10 || reasons.length > 4000) problems["reasons"] = judgingTexts[locale].reasonsMissing(10, 4000);
  const [investmentCents, runningCents] = [readSum(form, "investment", locale, problems), readSum(form, "running", locale, problems)];
  if (note.length === 1 || note.length > 4000) problems["note"] = judgingTexts[locale].reasonsMissing(2, 4000);
  return readOf(isAssessVerdict(verdict) ? { verdict, reasons, investmentCents, runningCents, note: note || null } : null, problems);
}

export interface TypedConclusion {
  readonly conclusion: "feasible" | "infeasible";
  readonly reasons: string;
  readonly settles: string | null;
  readonly investmentCents: number | null;
  readonly runningCents: number | null;
}

/** `disagreed`: services do, and whoever concludes says how they decide. What is feasible has a cost. */
export function readConclusion(form: Form, disagreed: boolean, locale: Locale): Read<TypedConclusion> {
  const t = feasibilityTexts[locale];
  const problems: Record<string, string> = {};
  const conclusion = form["conclusion"] === "feasible" || form["conclusion"] === "infeasible" ? form["conclusion"] : null;
  const [reasons, settles] = [(form["reasons"] ?? "").trim(), (form["settles"] ?? "").trim()];
  if (!conclusion) problems["conclusion"] = t.conclusionMissing;
  if (reasons.length < 10 || reasons.length > 8000) problems["reasons"] = judgingTexts[locale].reasonsMissing(10, 8000);
  if ((disagreed || settles !== "") && (settles.length < 10 || settles.length > 4000)) problems["settles"] = t.settlesMissing;
  const [investmentCents, runningCents] = [readSum(form, "investment", locale, problems), readSum(form, "running", locale, problems)];
  if (conclusion === "feasible" && investmentCents === null) problems["investment"] ??= t.investmentMissing;
  return readOf(conclusion && { conclusion, reasons, settles: settles || null, investmentCents, runningCents }, problems);
}
