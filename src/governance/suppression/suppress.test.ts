import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Cell, smallest, suppress } from "./suppress.ts";

const cells = (counts: readonly number[]): Cell[] => counts.map((count, at) => ({ id: String(at), count }));
const shown = (counts: readonly number[]) => {
  const { total, cells: published } = suppress(cells(counts));
  return [total, published.map(({ count }) => count)];
};

describe("a table of persons", () => {
  it.each([
    ["without small cells is shown whole", [12, 30, 0, 5], [47, [12, 30, 0, 5]]],
    ["hides a small cell, and the next smallest that would betray it", [3, 12, 30], [45, [null, null, 30]]],
    ["hides two small cells together when they are enough, else a third", [4, 4, 20, 50], [78, [null, null, null, 50]]],
    ["hides its total when there is nothing to hide with", [3, 0, 0], [null, [null, 0, 0]]],
    ["of nobody says nought", [0, 0], [0, [0, 0]]],
  ] as const)("%s", (_, counts, expected) => {
    expect(shown(counts)).toEqual(expected);
  });

  const tables = fc.array(fc.oneof(fc.nat(12), fc.nat(300)), { minLength: 1, maxLength: 12 });

  it("shows no small cell", () => {
    fc.assert(fc.property(tables, (counts) => suppress(cells(counts)).cells.every(({ count }) => count === null || count === 0 || count >= smallest)));
  });

  it("lets nobody tell a hidden cell by subtraction: each could be small or not", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { total, cells: published } = suppress(cells(counts));
        const hidden = published.filter(({ count }) => count === null);
        if (total === null || hidden.length === 0) return true;
        const rest = total - published.reduce((sum, { count }) => sum + (count ?? 0), 0);
        // Hidden cells hold at least one person each: what a reader can say of one is from 1 to the rest less one for each other.
        const largest = rest - (hidden.length - 1);
        return hidden.length >= 2 && largest >= smallest;
      }),
    );
  });

  it("gives the same whatever the order of the cells", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const all = cells(counts);
        const byId = (list: readonly { id: string; count: number | null }[]) => list.toSorted((a, b) => Number(a.id) - Number(b.id));
        const [one, other] = [suppress(all), suppress(all.toReversed())];
        expect([one.total, byId(one.cells)]).toEqual([other.total, byId(other.cells)]);
      }),
    );
  });
});
