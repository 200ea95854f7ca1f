import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Indicator } from "#territory";

type Unit = Indicator["unit"];

/** A value as a person reads it: 17, 41 %, 12 000 €, 63 j. A share is given as value over `of`, from 0 to 1. */
export function sayValue(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return "–";
  if (unit === "share") {
    // Of one in ten thousand, "0 %" would say nothing.
    const digits = value > 0 && value < 0.01 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
    return formatNumber(value, locale, { style: "percent", ...digits });
  }
  if (unit === "euros") return formatNumber(value / 100, locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  if (unit === "days") return formatNumber(value, locale, { style: "unit", unit: "day", maximumFractionDigits: 0 });
  return formatNumber(value, locale, { maximumFractionDigits: unit === "count" ? 0 : 2 });
}

/** Two values side by side: with as many digits as it takes to tell them apart, three at most. */
export function sayApart(values: readonly [number | null, number | null], unit: Unit, locale: Locale): [string, string] {
  const [one, other] = values.map((value) => sayValue(value, unit, locale)) as [string, string];
  if (one !== other || values[0] === values[1] || (unit !== "share" && unit !== "count")) return [one, other];
  const style = unit === "share" ? ({ style: "percent" } as const) : {};
  for (const digits of [1, 2, 3]) {
    const [a, b] = values.map((value) => formatNumber(value!, locale, { ...style, maximumFractionDigits: digits })) as [string, string];
    if (a !== b) return [a, b];
  }
  return [one, other];
}

export interface Amount {
  readonly value: number | null;
  readonly of: number | null;
}

/** What an amount is worth in its unit: a share is divided. */
export function worthOf({ value, of }: Amount, unit: Unit): number | null {
  if (unit !== "share" || value === null) return value;
  return of === null || of === 0 ? null : value / of;
}

/** "41 % (7 sur 17)": a share with its parts, since a share of few says little. */
export function sayAmount(amount: Amount, unit: Unit, locale: Locale, ofParts: (value: string, of: string) => string): string {
  const said = sayValue(worthOf(amount, unit), unit, locale);
  if (unit !== "share" || amount.value === null || amount.of === null) return said;
  return `${said} (${ofParts(formatNumber(amount.value, locale), formatNumber(amount.of, locale))})`;
}
