import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

/** A billion euros: more is a typing error. */
const mostCents = 100_000_000_000;

/**
 * Cents of what was typed as euros: "12 000", "12000,50", "12 000 €", "1.234,50"; null when it is no sum between 0 and a billion.
 * A comma or a point is decimal when one or two figures follow it last.
 */
export function readEuros(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, "");
  const [, whole, cents = ""] = /^(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  const value = Number(whole.replace(/[.,]/g, "")) * 100 + Number(cents.padEnd(2, "0"));
  return Number.isSafeInteger(value) && value <= mostCents ? value : null;
}

/** "12 000 €"; cents only when there are some. */
export const sayEuros = (cents: number, locale: Locale): string =>
  formatNumber(cents / 100, locale, { style: "currency", currency: "EUR", minimumFractionDigits: cents % 100 === 0 ? 0 : 2 });

/** As it is typed again in a field: "12000,50". */
export const typedEuros = (cents: number | null): string =>
  cents === null ? "" : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ",");
