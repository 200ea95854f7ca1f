import type { Locale } from "#platform/i18n/locale.ts";
import { isDay } from "../judging/day.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import type { Read } from "./delivery.form.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import type { NewEvaluation } from "./evaluate.command.ts";

export const ownMeasure = "own";

/** "1 250", "21,5", "-3"; null for what is no number that a table holds. */
function readNumber(typed: string): number | null {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("−", "-")
    .replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** `indicators`: ids of the figures that the house offers. */
export function readEvaluation(form: Record<string, string>, indicators: readonly string[], today: string, locale: Locale): Read<NewEvaluation> {
  const t = deliveryTexts[locale];
  const field = (name: string) => (form[name] ?? "").trim();
  const problems: Record<string, string> = {};
  const indicator = field("indicator");
  if (indicator !== ownMeasure && !indicators.includes(indicator)) problems["indicator"] = t.indicatorMissing;
  const [measure, unit, words] = [field("measure"), field("unit"), field("evaluation")];
  if (measure.length < 3 || measure.length > 200) problems["measure"] = judgingTexts[locale].reasonsMissing(3, 200);
  if (unit.length > 40) problems["unit"] = judgingTexts[locale].reasonsMissing(0, 40);
  const [before, beforeOn, after, afterOn] = [field("before_value"), field("before_on"), field("after_value"), field("after_on")];
  const [beforeNumber, afterNumber] = [readNumber(before), readNumber(after)];
  if ((before === "") !== (beforeOn === "")) problems[before === "" ? "before_value" : "before_on"] = t.beforeHalf;
  else if (before !== "" && beforeNumber === null) problems["before_value"] = t.numberWrong;
  else if (beforeOn !== "" && !isDay(beforeOn)) problems["before_on"] = judgingTexts[locale].dayWrong;
  if (afterNumber === null) problems["after_value"] = t.numberWrong;
  if (!isDay(afterOn)) problems["after_on"] = judgingTexts[locale].dayWrong;
  else if (afterOn > today) problems["after_on"] = t.futureDay;
  else if (isDay(beforeOn) && beforeOn >= afterOn) problems["after_on"] = t.orderWrong;
  if (words.length < 10 || words.length > 4000) problems["evaluation"] = judgingTexts[locale].reasonsMissing(10, 4000);
  if (Object.keys(problems).length > 0 || afterNumber === null) return { ok: false, problems };
  const earlier = beforeNumber === null ? null : { value: beforeNumber, on: beforeOn };
  return { ok: true, value: { indicator, measure, unit, before: earlier, after: { value: afterNumber, on: afterOn }, words } };
}
