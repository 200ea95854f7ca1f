import type { Reader } from "#platform/web/reader.ts";
import { readEuros } from "#platform/money/euros.ts";
import { readReasons } from "../case/case.form.ts";
import { caseTexts } from "../case/case.texts.ts";
import type { Plan } from "./delivery.command.ts";
import type { Step } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

export const mostSteps = 12;

const readDay = (form: Reader, name: string): string => form.day(name, caseTexts[form.locale].dayWrong);

/** A day that was, or today. */
export function readPastDay(form: Reader, name: string, today: string): string {
  const day = readDay(form, name);
  form.check(name, day <= today, deliveryTexts[form.locale].futureDay);
  return day;
}

export function readPlan(form: Reader, today: string): Plan {
  const t = deliveryTexts[form.locale];
  const service = form.line("service", 2, 160, t.serviceWrong);
  const promisedOn = readDay(form, "promised_on");
  form.check("promised_on", promisedOn > today, caseTexts[form.locale].dayPast);
  const rows = Array.from({ length: mostSteps }, (_, n) => n).filter((n) => form.has(`title_${n}`));
  form.check("title_0", rows.length > 0, t.stepsMissing);
  const steps = rows.map((n) => ({ title: form.line(`title_${n}`, 3, 160, t.stepTitleWrong), plannedOn: readDay(form, `planned_${n}`) }));
  return { service, promisedOn, steps };
}

export const readStep = (form: Reader): Plan["steps"][number] => ({
  title: form.line("step_title", 3, 160, deliveryTexts[form.locale].stepTitleWrong),
  plannedOn: readDay(form, "step_day"),
});

function readOpenStep(form: Reader, name: string, steps: readonly Step[]): Step | undefined {
  const step = steps.find(({ id, doneOn }) => id === form.text(name) && doneOn === null);
  form.check(name, step !== undefined, deliveryTexts[form.locale].stepMissing);
  return step;
}

/** Later needs its reason. */
export function readMove(form: Reader, steps: readonly Step[]) {
  const step = readOpenStep(form, "moved_step", steps);
  const plannedOn = readDay(form, "moved_day");
  const later = step !== undefined && plannedOn > step.plannedOn;
  return { stepId: step?.id ?? "", plannedOn, reason: form.lines("delay", later ? 10 : 0, 1000, deliveryTexts[form.locale].delayMissing) };
}

export function readDone(form: Reader, steps: readonly Step[], today: string) {
  const step = readOpenStep(form, "done_step", steps);
  return { stepId: step?.id ?? "", doneOn: readPastDay(form, "done_day", today) };
}

/** A payment, or less than nothing: one that was corrected. */
export function readSpending(form: Reader, today: string) {
  const t = deliveryTexts[form.locale];
  const amount = form.text("amount").replace("−", "-");
  const cents = readEuros(amount.replace(/^-/, "")) ?? 0;
  form.check("amount", cents !== 0, t.amountWrong);
  return {
    cents: amount.startsWith("-") ? -cents : cents,
    on: readPastDay(form, "spent_on", today),
    words: form.lines("spent_for", 3, 4000, t.wordsMissing),
  };
}

export const readEnd = (form: Reader, act: "finish" | "abandon" | "resume", today: string) => ({
  words: readReasons(form, `${act}_words`, 10, 4000),
  on: act === "finish" ? readPastDay(form, "delivered_on", today) : today,
});

/** A picture needs words for those who do not see it. */
export function readNews(form: Reader) {
  const t = deliveryTexts[form.locale];
  const picture = form.file("picture");
  return { words: form.lines("news", 3, 4000, t.wordsMissing), picture, alt: picture ? form.line("alt", 3, 300, t.altMissing) : "" };
}
