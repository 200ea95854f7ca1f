import fc from "fast-check";
import { expect, it } from "vitest";

import { centred, leastRead, type FileReading } from "./calibrate.ts";

const rules = { criteria: [{ key: "a", label: "A", about: "", weight: 1 }], scale: 20 };
const read = (number: number, given: Readonly<Record<string, number>>, corrections: (number | null)[] = [null]): FileReading => ({
  ...{ number, commune: "1", askedCents: 100, corrections },
  reviews: Object.values(given).map((points) => [points]),
  readers: Object.keys(given),
});

it("takes away what a severe reader takes from all of theirs: worth alone decides", () => {
  // Two read each file; Severe gives four points less than each file is worth, which hits the first three alone.
  const files = [1, 2, 3, 4, 5, 6].map((number) => read(number, { [number <= 3 ? "severe" : "mild"]: number <= 3 ? 8 : 12, fair: 12 }));
  const scores = centred(files, rules);
  expect(new Set(scores.values()).size).toBe(1);
});

it("readers who are as severe as each other change nothing, whatever the files are worth", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: leastRead, maxLength: 12 }), (worth) => {
      const scores = centred(
        worth.map((points, at) => read(at + 1, { one: points, other: points })),
        rules,
      );
      for (const [at, points] of worth.entries()) expect(scores.get(at + 1)).toBe(points * 5);
    }),
  );
});

it("stays within the scale, leaves who read little as they are, counts what an appeal put right, and says nothing of what nobody read", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom("a", "b", "c")), { maxLength: 15 }), (given) => {
      const scores = centred(
        given.map(([points, reader], at) => read(at + 1, { [reader]: points })),
        rules,
      );
      expect(scores.size).toBe(given.length);
      for (const score of scores.values()) expect(score >= 0 && score <= 100).toBe(true);
    }),
  );
  expect(Object.fromEntries(centred([read(1, { seldom: 2 }), read(2, { seldom: 4 }), read(3, {})], rules))).toEqual({ 1: 10, 2: 20 });
  expect(centred([read(1, { seldom: 2 }, [20])], rules).get(1)).toBe(100);
});
