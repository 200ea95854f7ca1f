import fc from "fast-check";
import { expect, it } from "vitest";

import { linesOf } from "../call.ts";
import { partsOf } from "./pay.ts";

const partners = [
  { key: "region", label: "Région", percent: 33 },
  { key: "caf", label: "Caf", percent: 20 },
];

it("parts of an instalment are the instalment, however small, and after the last one everybody has paid their part of the whole", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5_000_000 })), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(null, "caf", ""),
      (instalments, payer) => {
        const whole = instalments.reduce((sum, one) => sum + one, 0);
        const lines = linesOf(whole, partners, payer);
        const paid = new Map<string, number>();
        let before = 0;
        for (const cents of instalments) {
          const parts = partsOf({ before, cents }, lines);
          expect(parts.reduce((sum, one) => sum + one.cents, 0)).toBe(cents);
          for (const one of parts) expect(one.cents).toBeGreaterThan(0);
          for (const one of parts) paid.set(one.partner, (paid.get(one.partner) ?? 0) + one.cents);
          before += cents;
        }
        for (const { partner, cents } of lines) expect(paid.get(partner) ?? 0).toBe(cents);
      },
    ),
  );
});

it("without partners the metropolis pays all, and a sum is exact however large", () => {
  expect(partsOf({ before: 0, cents: 7 }, [])).toEqual([{ partner: "", cents: 7 }]);
  const lines = [
    { partner: "", cents: 999_999_999_99 },
    { partner: "caf", cents: 1 },
  ];
  expect(partsOf({ before: 0, cents: 1_000_000_000_00 }, lines)).toEqual(lines);
});
