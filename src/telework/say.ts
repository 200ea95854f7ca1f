import { formatDate, formatList, formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import type { Part, Refusal, Terms } from "./telework.ts";
import { teleworkTexts } from "./telework.texts.ts";

/** The noon of a day: the same day in every zone of Europe. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A sentence that begins with a day begins with a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "3 décembre 2026". */
export const sayDate = (day: string, locale: Locale): string => formatDate(noon(day), locale);

/** "jeudi 3 décembre". */
export const sayWeekday = (day: string, locale: Locale): string => formatDate(noon(day), locale, { weekday: "long", day: "numeric", month: "long" });

/** "novembre 2026", of "2026-11". */
export const sayMonth = (month: string, locale: Locale): string => formatDate(noon(`${month}-15`), locale, { month: "long", year: "numeric" });

/** "jeudi 3 décembre, matin". */
export const sayStay = ({ day, part }: { readonly day: string; readonly part: Part }, locale: Locale): string =>
  `${sayWeekday(day, locale)}, ${teleworkTexts[locale].parts[part].toLowerCase()}`;

export const sayRate = (vat: number, locale: Locale): string => `${formatNumber(vat / 100, locale)}\u00a0%`;

/** "plus TVA à 20 %". */
export const sayVat = (vat: number | null, locale: Locale): string =>
  vat === null ? teleworkTexts[locale].exempt : teleworkTexts[locale].vat(sayRate(vat, locale));

/** "8 € la demi-journée, 14 € la journée". */
export function sayPrice({ halfCents, dayCents }: Pick<Terms, "halfCents" | "dayCents">, locale: Locale): string {
  const t = teleworkTexts[locale];
  return dayCents === 0 ? t.free : [t.perHalf(sayEuros(halfCents, locale)), t.perDay(sayEuros(dayCents, locale))].join(", ");
}

/** "lundi, mardi et jeudi". */
export const sayWeekdays = (days: readonly number[], locale: Locale): string =>
  formatList(
    days.toSorted((one, other) => one - other).map((day) => teleworkTexts[locale].weekdays[day - 1]!),
    locale,
  );

export const sayRefusal = ({ rule, limit = 0, why = "" }: Refusal, locale: Locale): string => teleworkTexts[locale].refusals[rule](limit, why);
