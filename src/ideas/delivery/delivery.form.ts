import type { Locale } from "#platform/i18n/locale.ts";
import { readEuros } from "#platform/money/euros.ts";
import { isDay } from "#platform/time/day.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import type { Plan } from "./delivery.command.ts";
import type { Step } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

type Form = Record<string, string>;
type Problems = Record<string, string>;
export type Read<value> = { readonly ok: true; readonly value: value } | { readonly ok: false; readonly problems: Problems };

const readOf = <value>(value: value, problems: Problems): Read<value> => (Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value });
const typed = (form: Form, name: string): string => (form[name] ?? "").trim();

export const mostSteps = 12;

/** A day that exists; past or today when `until` says today. */
function readDay(form: Form, name: string, locale: Locale, problems: Problems, until?: string): string {
  const day = typed(form, name);
  if (!isDay(day)) problems[name] = judgingTexts[locale].dayWrong;
  else if (until !== undefined && day > until) problems[name] = deliveryTexts[locale].futureDay;
  return day;
}

function readWords(form: Form, name: string, locale: Locale, problems: Problems, [least, most]: readonly [number, number]): string {
  const words = typed(form, name);
  if (words.length < least || words.length > most)
    problems[name] = least === 3 ? deliveryTexts[locale].wordsMissing : judgingTexts[locale].reasonsMissing(least, most);
  return words;
}

export function readPlan(form: Form, today: string, locale: Locale): Read<Plan> {
  const t = deliveryTexts[locale];
  const problems: Problems = {};
  const service = typed(form, "service");
  if (service.length < 2 || service.length > 160) problems["service"] = t.serviceWrong;
  const promisedOn = readDay(form, "promised_on", locale, problems);
  if (!problems["promised_on"] && promisedOn <= today) problems["promised_on"] = judgingTexts[locale].dayPast;
  const rows = Array.from({ length: mostSteps }, (_, n) => n).filter((n) => typed(form, `title_${n}`) !== "");
  const steps = rows.map((n) => {
    const title = typed(form, `title_${n}`);
    if (title.length < 3 || title.length > 160) problems[`title_${n}`] = t.stepTitleWrong;
    return { title, plannedOn: readDay(form, `planned_${n}`, locale, problems) };
  });
  if (steps.length === 0) problems["title_0"] = t.stepsMissing;
  return readOf({ service, promisedOn, steps }, problems);
}

export function readStep(form: Form, locale: Locale): Read<Plan["steps"][number]> {
  const problems: Problems = {};
  const title = typed(form, "step_title");
  if (title.length < 3 || title.length > 160) problems["step_title"] = deliveryTexts[locale].stepTitleWrong;
  return readOf({ title, plannedOn: readDay(form, "step_day", locale, problems) }, problems);
}

export function readMove(form: Form, steps: readonly Step[], locale: Locale): Read<{ stepId: string; plannedOn: string; reason: string }> {
  const t = deliveryTexts[locale];
  const problems: Problems = {};
  const step = steps.find(({ id, doneOn }) => id === form["moved_step"] && doneOn === null);
  if (!step) problems["moved_step"] = t.stepMissing;
  const plannedOn = readDay(form, "moved_day", locale, problems);
  const reason = typed(form, "delay");
  const later = step !== undefined && plannedOn > step.plannedOn;
  if ((later && reason.length < 10) || reason.length > 1000) problems["delay"] = t.delayMissing;
  return readOf({ stepId: step?.id ?? "", plannedOn, reason }, problems);
}

export function readDone(form: Form, steps: readonly Step[], today: string, locale: Locale): Read<{ stepId: string; doneOn: string }> {
  const problems: Problems = {};
  const step = steps.find(({ id, doneOn }) => id === form["done_step"] && doneOn === null);
  if (!step) problems["done_step"] = deliveryTexts[locale].stepMissing;
  return readOf({ stepId: step?.id ?? "", doneOn: readDay(form, "done_day", locale, problems, today) }, problems);
}

export function readSpending(form: Form, today: string, locale: Locale): Read<{ cents: number; on: string; words: string }> {
  const problems: Problems = {};
  const amount = typed(form, "amount").replace("−", "-");
  const cents = readEuros(amount.replace(/^-/, ""));
  if (cents === null || cents === 0) problems["amount"] = deliveryTexts[locale].amountWrong;
  const on = readDay(form, "spent_on", locale, problems, today);
  const words = readWords(form, "spent_for", locale, problems, [3, 4000]);
  return readOf({ cents: amount.startsWith("-") ? -(cents ?? 0) : (cents ?? 0), on, words }, problems);
}

/** The end, with words of ten characters at least where it is a reason. */
export function readEnd(form: Form, act: "finish" | "abandon" | "resume", today: string, locale: Locale): Read<{ words: string; on: string }> {
  const problems: Problems = {};
  const words = readWords(form, `${act}_words`, locale, problems, [10, 4000]);
  const on = act === "finish" ? readDay(form, "delivered_on", locale, problems, today) : today;
  return readOf({ words, on }, problems);
}

export function readNews(form: Form, hasPicture: boolean, locale: Locale): Read<{ words: string; alt: string }> {
  const problems: Problems = {};
  const words = readWords(form, "news", locale, problems, [3, 4000]);
  const alt = typed(form, "alt");
  if (hasPicture && (alt.length < 3 || alt.length > 300)) problems["alt"] = deliveryTexts[locale].altMissing;
  return readOf({ words, alt }, problems);
}
