import type { Reader } from "#platform/web/reader.ts";
import { dayOf } from "#platform/time/day.ts";
import { aspects } from "#processes";
import { readDue, readReasons, readSeen, readSum } from "../case/case.form.ts";
import { caseTexts } from "../case/case.texts.ts";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { Assessor } from "./study.query.ts";
import { assessorValue } from "./feasibility.ts";
import { assessVerdicts } from "../verdicts.ts";

/** Which services are asked about what, until when. */
export function readQuestions(form: Reader, all: readonly Assessor[], now: Date) {
  const t = feasibilityTexts[form.locale];
  const chosen = form.choices("assessor", all.map(assessorValue), t.assessorMissing);
  form.check("assessor", chosen.length > 0, t.assessorMissing);
  const asked = form.choices("aspect", aspects, t.aspectMissing);
  form.check("aspect", asked.length > 0, t.aspectMissing);
  return {
    assessors: all.filter((one) => chosen.includes(assessorValue(one))),
    aspects: asked,
    dueAt: readDue(form, dayOf(now), 732, caseTexts[form.locale].dayPast),
  };
}

export const readAssessment = (form: Reader) => ({
  verdict: form.choice("verdict", assessVerdicts, feasibilityTexts[form.locale].conclusionMissing),
  reasons: readReasons(form, "reasons", 10, 4000),
  investmentCents: readSum(form, "investment"),
  runningCents: readSum(form, "running"),
  note: form.has("note") ? readReasons(form, "note", 2, 4000) : null,
  seen: readSeen(form),
});

/** `disagreed`: services do, and whoever concludes says how they decide. What is feasible has a cost. */
export function readConclusion(form: Reader, disagreed: boolean) {
  const t = feasibilityTexts[form.locale];
  const conclusion = form.choice("conclusion", ["feasible", "infeasible"] as const, t.conclusionMissing);
  const reasons = readReasons(form, "reasons", 10, 8000);
  const settles = disagreed || form.has("settles") ? form.lines("settles", 10, 4000, t.settlesMissing) : null;
  const investmentCents = readSum(form, "investment");
  if (form.text("conclusion") === "feasible") form.check("investment", investmentCents !== null, t.investmentMissing);
  return { version: form.version(), conclusion, reasons, settles, investmentCents, runningCents: readSum(form, "running") };
}
