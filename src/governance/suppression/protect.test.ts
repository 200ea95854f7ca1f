import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Measure, Part } from "#territory";
import { smallest } from "#engines/disclosure/small-cells.ts";
import { type Amount, protect } from "./protect.ts";

const whole: Part = { kind: "metropolis", id: null };
const commune = (at: number): Part => ({ kind: "commune", id: String(at) });
const keyOf = ({ kind, id }: Part) => `${kind} ${id}`;
const table = (counts: readonly number[]): Measure[] => [
  { part: whole, value: counts.reduce((sum, count) => sum + count, 0) },
  ...counts.map((value, at) => ({ part: commune(at), value })),
];

/** Publishes day after day, each with what was published before it. */
function publish(days: readonly (readonly Measure[])[]): Measure[][] {
  const before = new Map<string, Amount[]>();
  return days.map((day) => {
    const published = protect(day, (part) => before.get(keyOf(part)) ?? []);
    for (const { part, value, of } of published) before.set(keyOf(part), [...(before.get(keyOf(part)) ?? []), { value, of: of ?? null }]);
    return published;
  });
}
const values = (published: readonly Measure[]) => published.map(({ value }) => value);
const isSmall = (count: number) => count !== 0 && Math.abs(count) < smallest;

describe("figures of persons", () => {
  it.each([
    ["are published when none is small", [12, 30, 0, 5], [47, 12, 30, 0, 5]],
    ["of one to four are not, nor the next by size, and no total counts them", [3, 12, 30], [30, null, null, 30]],
    ["that are all small have no total", [3, 0, 0], [null, null, null, null]],
    ["of nobody say nought", [0, 0], [0, 0, 0]],
  ])("%s", (_, counts, expected) => {
    expect(values(protect(table(counts), () => []))).toEqual(expected);
  });

  it("move by five at least from one day to another, whichever", () => {
    const days = [20, 22, 24, 25, 21, 29, 40].map((count) => table([count]));
    expect(publish(days).map((day) => day[1]!.value)).toEqual([20, 20, 20, 25, 20, 25, 40]);
  });

  it("of parts that do not add up are published for the whole only", () => {
    const [twice] = [
      [
        { part: whole, value: 12 },
        { part: commune(1), value: 12 },
        { part: commune(2), value: 12 },
      ],
    ];
    expect(protect(twice, () => [])).toEqual([{ part: whole, value: 12 }]);
    expect(
      protect(
        [
          { part: whole, value: 12 },
          { part: { kind: "zone", id: "a" }, value: 9 },
        ],
        () => [],
      ),
    ).toEqual([{ part: whole, value: 12 }]);
  });

  it("of neighbourhoods alone are published one by one", () => {
    const zone = (id: string, value: number): Measure => ({ part: { kind: "zone", id }, value, of: 900 });
    expect(values(protect([zone("a", 9), zone("b", 3), zone("c", 0)], () => []))).toEqual([9, null, 0]);
    expect(values(protect([zone("a", 9)], () => [{ value: 7, of: 900 }]))).toEqual([7]);
  });

  it("once shown for the whole alone are never shown for its parts", () => {
    const [alone, parts] = publish([[{ part: whole, value: 45 }], table([3, 12, 30])]);
    expect([values(alone!), values(parts!)]).toEqual([[45], [45]]);
  });

  it("as a share hide both parts when one side of it is small", () => {
    const share = (value: number, of: number) => protect([{ part: whole, value, of }], () => [])[0];
    expect(share(8, 10)).toMatchObject({ value: null, of: null });
    expect(share(2, 10)).toMatchObject({ value: null, of: null });
    expect(share(5, 10)).toMatchObject({ value: 5, of: 10 });
    expect(share(10, 10)).toMatchObject({ value: 10, of: 10 });
  });

  const counts = fc.oneof(fc.nat(12), fc.nat(60));
  const history = fc
    .integer({ min: 1, max: 6 })
    .chain((width) => fc.array(fc.array(counts, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  it("let nobody tell of fewer than five: neither in a table, nor between its total and its parts, nor between two days", () => {
    fc.assert(
      fc.property(history, (days) => {
        const published = publish(days.map(table));
        for (const [total, ...cells] of published) {
          expect(cells.some(({ value }) => value !== null && isSmall(value))).toBe(false);
          const shown = cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
          // The rest of the total is nought: it tells nothing of what is hidden.
          expect(total!.value ?? shown).toBe(shown);
        }
        const columns = published[0]!.slice(1).map((_, at) => published.flatMap((day) => day[at + 1]!.value ?? []));
        for (const column of columns) for (const one of column) for (const other of column) expect(isSmall(one - other)).toBe(false);
      }),
    );
  });

  it("as shares let nobody tell of fewer than five, on either side, on any two days", () => {
    const shares = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, (days) => {
        const published = publish(days.map(([value, more]) => [{ part: whole, value, of: value + more }])).flatMap(([one]) =>
          one!.value === null ? [] : [one!],
        );
        for (const one of published) {
          expect([one.value!, one.of! - one.value!].some(isSmall)).toBe(false);
          for (const other of published) expect([one.value! - other.value!, one.of! - one.value! - (other.of! - other.value!)].some(isSmall)).toBe(false);
        }
      }),
    );
  });
});
