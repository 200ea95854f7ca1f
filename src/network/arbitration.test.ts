import fc from "fast-check";
import { expect, it } from "vitest";

import { arbitrate, computed } from "./arbitration.ts";

const claims = (...asked: number[]) => asked.map((cents, at) => ({ id: `c${at}`, asked: cents }));

it("gives everybody what they ask while it suffices, else the same part or the same most", () => {
  expect([...arbitrate("proportional", 1000, claims(300, 400)).values()]).toEqual([300, 400]);
  expect([...arbitrate("proportional", 100, claims(100, 200)).values()]).toEqual([33, 67]);
  expect(Object.fromEntries(arbitrate("same_most", 100, claims(10, 200, 80)))).toEqual({ c0: 10, c1: 45, c2: 45 });
});

it("never gives more than was asked or is there, and leaves no cent while somebody lacks one", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...computed),
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 30 }),
      (rule, envelope, asked) => {
        const all = claims(...asked);
        const given = arbitrate(rule, envelope, all);
        const sum = [...given.values()].reduce((one, other) => one + other, 0);
        expect(sum).toBe(
          Math.min(
            envelope,
            asked.reduce((one, other) => one + other, 0),
          ),
        );
        for (const { id, asked: cents } of all) expect(given.get(id)!).toBeLessThanOrEqual(cents);
        // Who asks for more never gets less.
        const order = all.toSorted((one, other) => one.asked - other.asked);
        for (const [at, one] of order.slice(1).entries()) expect(given.get(one.id)! + 1).toBeGreaterThanOrEqual(given.get(order[at]!.id)!);
      },
    ),
  );
});
