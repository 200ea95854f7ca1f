import type { Rational } from "../election/election.ts";
import { rational } from "../election/rational.ts";

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,2}))?$/;

/** The exact value of `4000`, `4000.0`, `12.50`, `-3` or `1e+20`; null when the text is not a decimal number. */
export function parseDecimal(text: string): Rational | null {
  const match = decimal.exec(text);
  if (match === null) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return null;
  const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
  const shift = Number(exponent) - fraction.length;
  return shift >= 0 ? rational(digits * 10n ** BigInt(shift)) : rational(digits, 10n ** BigInt(-shift));
}
