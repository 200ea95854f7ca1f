import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isByDay, type Kind } from "./ledger.ts";
import { ledgerTexts } from "./ledger.texts.ts";

/** @param hundredths of a credit */
export const sayCredits = (hundredths: number, locale: Locale): string =>
  ledgerTexts[locale].credits(formatNumber(hundredths / 100, locale, { maximumFractionDigits: 2 }));

/** @param quantity minutes, or days of equipment */
export const sayQuantity = (kind: Kind, quantity: number, locale: Locale): string =>
  isByDay(kind)
    ? ledgerTexts[locale].days(formatNumber(quantity, locale))
    : ledgerTexts[locale].hours(formatNumber(quantity / 60, locale, { maximumFractionDigits: 2 }));
