import { readEuros } from "#platform/money/euros.ts";
import { readNumber } from "../figures/read-number.ts";
import type { Series } from "../series.ts";

/** A thousand billion euros. */
const mostCents = 100_000_000_000_000;

/** As it is kept: euros in cents, a share from 0 to 1, whole numbers where things are counted. Only a plain number may be negative. Null: not a value of that unit. */
export function readTypedValue(typed: string | undefined, unit: Series["unit"]): number | null {
  if (unit === "euros") return readEuros(typed ?? "", mostCents);
  const value = readNumber(typed);
  if (value === null || !Number.isFinite(value) || Math.abs(value) > 1e12) return null;
  if (unit === "number") return value;
  if (value < 0) return null;
  if (unit === "share") return value <= 1 ? value : null;
  return Number.isInteger(value) ? value : null;
}

/** What a person would type to get that value. */
export function typedFrom(value: number, unit: Series["unit"]): string {
  const said = unit === "share" ? `${Math.round(value * 10_000) / 100} %` : String(unit === "euros" ? value / 100 : value);
  return said.replace(".", ",");
}
