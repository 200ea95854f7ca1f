import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Indicator } from "#territory";
import { governanceTexts } from "../governance.texts.ts";
import type { Target } from "./strategy.query.ts";

type Counting = Pick<Target, "counted_from">;

/** What is said of a target's own figure, with the day from which the target counts; as it is where it counts all. */
export function sinceOfTarget(said: string, { counted_from }: Counting, locale: Locale): string {
  return counted_from ? governanceTexts[locale].objective.sinceDay(said, formatDate(counted_from, locale)) : said;
}

/** "Tiers-lieux ouverts, depuis le 1er janvier 2026": the name of a target's own figure, which is not the indicator's whole one. */
export function titleOfTarget({ title }: Pick<Indicator, "title">, target: Counting, locale: Locale): string {
  return sinceOfTarget(title[locale], target, locale);
}
