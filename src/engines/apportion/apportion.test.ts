import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { apportion } from "./apportion.ts";

const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((weight, at) => ({ id: String.fromCodePoint(97 + at), weight })));

describe("apportion", () => {
  it("is told by hand: 100 euros among 1, 1 and 1; among 3, 2 and 1", () => {
    const of = (total: number, ...all: number[]) => [
      ...apportion(
        total,
        all.map((weight, at) => ({ id: String(at), weight })),
      ).values(),
    ];
    expect(of(10_000, 1, 1, 1)).toEqual([3334, 3333, 3333]);
    expect(of(10_000, 3, 2, 1)).toEqual([5000, 3333, 1667]);
    expect(of(1, 5, 5)).toEqual([1, 0]);
    expect(of(7, 0, 3)).toEqual([0, 7]);
    expect(of(0, 0, 0)).toEqual([0, 0]);
  });

  it("gives the whole, each within one of their exact part, the larger remainder first: 10,000 divisions against plain fractions", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), weights, (total, claims) => {
        const sum = claims.reduce((all, { weight }) => all + weight, 0);
        fc.pre(sum > 0);
        const given = apportion(total, claims);
        expect([...given.values()].reduce((all, one) => all + one, 0)).toBe(total);
        for (const { id, weight } of claims) {
          // The fraction total × weight ÷ sum, compared by cross-multiplication.
          const [part, exact] = [BigInt(given.get(id)!) * BigInt(sum), BigInt(total) * BigInt(weight)];
          expect(part > exact - BigInt(sum) && part < exact + BigInt(sum)).toBe(true);
          for (const other of claims) {
            const gotMore = (one: { readonly id: string; readonly weight: number }) =>
              BigInt(given.get(one.id)!) > (BigInt(total) * BigInt(one.weight)) / BigInt(sum);
            const rest = (one: { readonly weight: number }) => (BigInt(total) * BigInt(one.weight)) % BigInt(sum);
            if (gotMore({ id, weight }) && !gotMore(other)) expect(rest({ weight }) >= rest(other)).toBe(true);
          }
          if (weight === 0) expect(given.get(id)).toBe(0);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it("does not depend on the order of claims", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (total, claims) => {
        fc.pre(claims.some(({ weight }) => weight > 0));
        const turned = apportion(total, claims.toReversed());
        for (const [id, part] of apportion(total, claims)) expect(turned.get(id)).toBe(part);
      }),
    );
  });

  it.each([[-1], [0.5], [Number.NaN], [2 ** 53]])("refuses %s", (wrong) => {
    expect(() => apportion(wrong, [{ id: "a", weight: 1 }])).toThrow(RangeError);
    expect(() => apportion(1, [{ id: "a", weight: wrong }])).toThrow(RangeError);
    expect(() => apportion(1, [{ id: "a", weight: 0 }])).toThrow(RangeError);
  });
});
