import type { Rational } from "./election.ts";
export type { Rational };

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const lcm = (a: bigint, b: bigint): bigint => (a / gcd(a, b)) * b;

/** `numerator / denominator` in lowest terms. @throws RangeError when the denominator is zero. */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("a rational cannot have denominator zero");
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = gcd(numerator, denominator) || 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

export const add = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const multiply = (a: Rational, b: Rational): Rational => rational(a.numerator * b.numerator, a.denominator * b.denominator);

export const divide = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);

/** Negative when a < b, zero when equal, positive when a > b. Needs no lowest terms, only positive denominators. */
export function compare(a: Rational, b: Rational): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const floor = (a: Rational): bigint => {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
};

/** Of what is not negative. */
export const ceiling = ({ numerator, denominator }: Rational): number => Number((numerator + denominator - 1n) / denominator);

/** Reads "12", "-3.50" or "7/3". Null when the text is no such number. */
export function parseRational(text: string): Rational | null {
  const fraction = /^([+-]?\d+)\/(\d+)$/.exec(text);
  if (fraction) return BigInt(fraction[2]!) === 0n ? null : rational(BigInt(fraction[1]!), BigInt(fraction[2]!));
  const decimal = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!decimal) return null;
  const [, sign, whole, decimals = ""] = decimal;
  return rational(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

/** "12", "322239.55" where the decimals end, else "7/3": always exact, and what `parseRational` reads back. */
export function printRational(value: Rational): string {
  let rest = value.denominator;
  let places = 0;
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  for (; rest % 2n === 0n; places++) rest /= 2n;
  for (; rest % 5n === 0n; places++) rest /= 5n;
  return rest === 1n ? toFixed(value, places) : printFraction(value);
}

export const printFraction = (value: Rational): string => (value.denominator === 1n ? String(value.numerator) : `${value.numerator}/${value.denominator}`);

/** Exactly rounded decimals, halves away from zero. */
export function toFixed(value: Rational, places: number): string {
  const negative = value.numerator < 0n;
  const size = negative ? -value.numerator : value.numerator;
  const scaled = (2n * size * 10n ** BigInt(places) + value.denominator) / (2n * value.denominator);
  const digits = String(scaled).padStart(places + 1, "0");
  const cut = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return negative && scaled !== 0n ? `-${text}` : text;
}

const bits = (value: bigint): number => value.toString(16).length * 4;

/** The nearest double, within two units in the last place, however long the two integers are. */
export function toNumber(value: Rational): number {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  if (size === 0n) return 0;
  const shift = bits(value.denominator) - bits(size) + 68;
  const quotient = shift >= 0 ? (size << BigInt(shift)) / value.denominator : size / (value.denominator << BigInt(-shift));
  const result = Number(quotient) * 2 ** -shift;
  return value.numerator < 0n ? -result : result;
}
