import type { Reader } from "#platform/web/reader.ts";
import { isDay } from "#platform/time/day.ts";
import type { Indicator } from "#territory";
import { readReasons } from "../case/case.form.ts";
import { caseTexts } from "../case/case.texts.ts";
import { readPastDay } from "./delivery.form.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { ownMeasure } from "./delivery.ts";
import type { NewEvaluation } from "./evaluate.command.ts";

/** An indicator of the house and the days on which it is read: nobody types what it said. */
export interface IndicatorReading {
  readonly indicator: Indicator;
  readonly beforeOn: string | null;
  readonly afterOn: string;
  readonly words: string;
}

/** "1 250", "21,5", "-3"; null for what is no number that a table holds. */
function readNumber(typed: string): number | null {
  const plain = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace("−", "-")
    .replace(",", ".");
  return /^-?\d{1,12}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

/** `indicators`: those of the house that can be read. */
export function readEvaluation(form: Reader, indicators: readonly Indicator[], today: string): NewEvaluation | IndicatorReading {
  const indicator = indicators.find(({ id }) => id === form.text("indicator"));
  const own = form.text("indicator") === ownMeasure;
  form.check("indicator", own || indicator !== undefined, deliveryTexts[form.locale].indicatorMissing);
  const measured = own ? readMeasure(form) : null;
  if (!own) for (const name of ["measure", "unit", "before_value", "after_value"]) form.check(name, !form.has(name), deliveryTexts[form.locale].readByHouse);
  const [beforeOn, afterOn] = readDays(form, today);
  const words = readReasons(form, "evaluation", 10, 4000);
  if (indicator) return { indicator, beforeOn, afterOn, words };
  const { measure = "", unit = "", before = null, after = null } = measured ?? {};
  const earlier = before === null ? null : { value: before, on: beforeOn ?? "" };
  return { indicator: ownMeasure, measure, unit, before: earlier, after: { value: after ?? 0, on: afterOn }, words };
}

/** A measure of the project's own: its numbers are typed, the earlier one with its day or not at all. */
function readMeasure(form: Reader) {
  const t = deliveryTexts[form.locale];
  const [before, after] = [readNumber(form.text("before_value")), readNumber(form.text("after_value"))];
  const half = form.has("before_value") !== form.has("before_on");
  form.check(form.has("before_value") ? "before_on" : "before_value", !half, t.beforeHalf);
  if (!half) form.check("before_value", !form.has("before_value") || before !== null, t.numberWrong);
  form.check("after_value", after !== null, t.numberWrong);
  return { measure: readReasons(form, "measure", 3, 200), unit: readReasons(form, "unit", 0, 40), before, after };
}

function readDays(form: Reader, today: string): [beforeOn: string | null, afterOn: string] {
  const beforeOn = form.text("before_on");
  form.check("before_on", beforeOn === "" || isDay(beforeOn), caseTexts[form.locale].dayWrong);
  const afterOn = readPastDay(form, "after_on", today);
  form.check("after_on", !isDay(beforeOn) || beforeOn < afterOn, deliveryTexts[form.locale].orderWrong);
  return [beforeOn || null, afterOn];
}
