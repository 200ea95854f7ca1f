import { formatDistance, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isByDay, type Kind } from "./ledger.ts";
import { ledgerTexts } from "./ledger.texts.ts";
import type { Reasons } from "./mentoring.ts";
import { mentoringTexts } from "./mentoring.texts.ts";

/** @param hundredths of a credit */
export const sayCredits = (hundredths: number, locale: Locale): string => plural(hundredths / 100, locale, ledgerTexts[locale].credits);

/** @param quantity minutes, or days of equipment */
export const sayQuantity = (kind: Kind, quantity: number, locale: Locale): string =>
  isByDay(kind)
    ? ledgerTexts[locale].days(formatNumber(quantity, locale))
    : ledgerTexts[locale].hours(formatNumber(quantity / 60, locale, { maximumFractionDigits: 2 }));

/** Why two fit, in words: "Cuisine et alimentation, connaît cette étape, à 4 km, en français". */
export function sayReasons({ subjects, stage, language, metres }: Reasons, locale: Locale): string {
  const t = mentoringTexts[locale];
  const parts = [
    ...subjects.map((subject) => t.subjects[subject]),
    stage ? t.because.stage : "",
    metres === null ? "" : metres < 500 ? t.because.near : t.away(formatDistance(metres, locale)),
    t.both(t.languages[language]),
  ];
  return parts.filter(Boolean).join(", ");
}
