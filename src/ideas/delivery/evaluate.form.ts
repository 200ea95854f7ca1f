import type { Locale } from "#platform/i18n/locale.ts";
import type { Indicator } from "#territory";
import { isDay } from "#platform/time/day.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import type { Read } from "./delivery.form.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { ownMeasure } from "./delivery.ts";
import type { NewEvaluation } from "./evaluate.command.ts";

/** An indicator of the house and the days on which it is read: nobody types what it said. */
export interface ReadingAsked {
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
export function readEvaluation(
  form: Record<string, string>,
  indicators: readonly Indicator[],
  today: string,
  locale: Locale,
): Read<NewEvaluation | ReadingAsked> {
  const t = deliveryTexts[locale];
  const field = (name: string) => (form[name] ?? "").trim();
  const problems: Record<string, string> = {};
  const indicator = indicators.find(({ id }) => id === field("indicator"));
  const own = field("indicator") === ownMeasure;
  if (!own && !indicator) problems["indicator"] = t.indicatorMissing;
  const [measure, unit, words] = [field("measure"), field("unit"), field("evaluation")];
  if (own && (measure.length < 3 || measure.length > 200)) problems["measure"] = judgingTexts[locale].reasonsMissing(3, 200);
  if (own && unit.length > 40) problems["unit"] = judgingTexts[locale].reasonsMissing(0, 40);
  if (!own) for (const name of ["measure", "unit", "before_value", "after_value"]) if (field(name) !== "") problems[name] = t.readByHouse;
  const [before, beforeOn, after, afterOn] = [field("before_value"), field("before_on"), field("after_value"), field("after_on")];
  const [beforeNumber, afterNumber] = [readNumber(before), readNumber(after)];
  if (own && (before === "") !== (beforeOn === "")) problems[before === "" ? "before_value" : "before_on"] = t.beforeHalf;
  else if (own && before !== "" && beforeNumber === null) problems["before_value"] = t.numberWrong;
  else if (beforeOn !== "" && !isDay(beforeOn)) problems["before_on"] = judgingTexts[locale].dayWrong;
  if (own && afterNumber === null) problems["after_value"] = t.numberWrong;
  if (!isDay(afterOn)) problems["after_on"] = judgingTexts[locale].dayWrong;
  else if (afterOn > today) problems["after_on"] = t.futureDay;
  else if (isDay(beforeOn) && beforeOn >= afterOn) problems["after_on"] = t.orderWrong;
  if (words.length < 10 || words.length > 4000) problems["evaluation"] = judgingTexts[locale].reasonsMissing(10, 4000);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  if (indicator) return { ok: true, value: { indicator, beforeOn: beforeOn || null, afterOn, words } };
  const earlier = beforeNumber === null ? null : { value: beforeNumber, on: beforeOn };
  return { ok: true, value: { indicator: ownMeasure, measure, unit, before: earlier, after: { value: afterNumber!, on: afterOn }, words } };
}
