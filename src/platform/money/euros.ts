import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locale.ts";

/** A billion euros: for what one process or project costs, more is a typing error. */
const billion = 100_000_000_000;

/** Thousands are set apart by one sign, commas or points, which is not the one before the cents. */
const sum = /^(?:\d+|\d{1,3}(?:\.\d{3})+(?=$|,)|\d{1,3}(?:,\d{3})+(?=$|\.))(?:[.,]\d{1,2})?$/;

/**
 * Cents of what was typed as euros: "12 000", "12000,50 €", "12.000", "12'000.5 euros", "€ 1.234,50"; null when it is no sum between 0
 * and the most that is expected. A comma or a point before one or two last figures is decimal; before three, it sets thousands apart.
 */
export function readEuros(typed: string, mostCents = billion): number | null {
  const plain = typed.replace(/[\s'’]/g, "").replace(/^€|(?:€|euros?|eur)$/gi, "");
  if (!sum.test(plain)) return null;
  const [, whole = "", cents = ""] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(plain)!;
  const value = Number(whole.replace(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
  return value <= mostCents ? value : null;
}

/** "12 000 €"; cents only when there are some. */
export const sayEuros = (cents: number, locale: Locale): string =>
  formatNumber(cents / 100, locale, { style: "currency", currency: "EUR", minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });

/** As it is typed again in a field: "12000,50". */
export const typedEuros = (cents: number | null): string =>
  cents === null ? "" : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
