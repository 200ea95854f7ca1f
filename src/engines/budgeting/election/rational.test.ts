import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, floor, parseRational, printRational, rational, toFixed, toNumber } from "./rational.ts";

test("decimals and fractions are read exactly and printed back", () => {
  for (const text of ["0", "4000", "12.5", "322239.55", "7/3", "-0.001"]) expect(printRational(parseRational(text)!)).toBe(text);
  expect(printRational(parseRational("4000.0")!)).toBe("4000");
  for (const text of ["", "1,5", "1e3", "1/0", ".5", "--1"]) expect(parseRational(text)).toBeNull();
});

test("rounding is exact, halves go away from zero", () => {
  expect(toFixed(rational(1n, 8n), 2)).toBe("0.13");
  expect(toFixed(rational(-1n, 8n), 2)).toBe("-0.13");
  expect(toFixed(rational(-1n, 1000n), 2)).toBe("0.00");
  expect(toFixed(rational(1995n, 10n), 0)).toBe("200");
});

test("the double is within two units in the last place, the floor below", () => {
  const big = fc.bigInt({ min: -(2n ** 400n), max: 2n ** 400n });
  fc.assert(
    fc.property(big, fc.bigInt({ min: 1n, max: 2n ** 300n }), (n, d) => {
      const value = rational(n, d);
      const near = toNumber(value);
      const gap = Math.max(Math.abs(near) * 2 * Number.EPSILON, 1e-300);
      const exactly = (x: number) => (Number.isInteger(x) ? rational(BigInt(x)) : parseRational(x.toFixed(100))!);
      if (Math.abs(near) < 1e20 && Math.abs(near) > 1e-20) {
        expect(compare(exactly(near - gap), value)).toBeLessThanOrEqual(0);
        expect(compare(exactly(near + gap), value)).toBeGreaterThanOrEqual(0);
      }
      expect(compare(rational(floor(value)), value)).toBeLessThanOrEqual(0);
    }),
  );
});
