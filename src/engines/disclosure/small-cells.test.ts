import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { hiddenCells, protectTable, smallest } from "./small-cells.ts";

const shownOf = (counts: readonly number[]): (number | null)[] => {
  const hidden = hiddenCells(counts);
  return counts.map((count, at) => (hidden.has(at) ? null : count));
};

/** Every table of so many cells and persons. */
function* tables(cells: number, persons: number): Generator<number[]> {
  if (cells === 1) yield [persons];
  else for (let first = 0; first <= persons; first += 1) for (const rest of tables(cells - 1, persons - first)) yield [first, ...rest];
}

describe("the cells of a table that are hidden", () => {
  it.each([
    ["none where five or more are in each", [5, 12, 0, 40], [5, 12, 0, 40]],
    ["a second one beside a small one", [40, 3, 9, 90], [40, null, null, 90]],
    ["all, where two small ones add up to two", [100, 1, 1], [null, null, null]],
    ["equal ones together", [3, 9, 9, 30], [null, null, null, 30]],
    ["the whole of a table of fewer than ten", [5, 0], [null, null]],
    ["nothing where nobody is", [0, 0], [0, 0]],
  ])("are %s", (_, counts, expected) => {
    expect(shownOf(counts)).toEqual(expected);
  });

  it("cannot be placed within five by whoever knows the rule and the sum, and tries every table that would be shown alike", () => {
    let attacked = 0;
    for (const cells of [2, 3, 4]) {
      for (let persons = smallest; persons <= (cells === 4 ? 26 : 40); persons += 1) {
        const alike = Map.groupBy(tables(cells, persons), (counts) => JSON.stringify(shownOf(counts)));
        for (const [shown, candidates] of alike) {
          for (const [at, value] of (JSON.parse(shown) as (number | null)[]).entries()) {
            if (value !== null) continue;
            const held = candidates.map((counts) => counts[at]!);
            attacked += 1;
            expect(Math.max(...held) - Math.min(...held), `${shown} of ${persons}, cell ${at}`).toBeGreaterThanOrEqual(smallest);
          }
        }
      }
    }
    expect(attacked).toBeGreaterThan(500);
  });

  it("of large tables cannot be placed within five from the cells that are shown and the sum", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(6), fc.nat(60)), { minLength: 2, maxLength: 95 }), (counts) => {
        const shown = shownOf(counts);
        const hidden = counts.filter((_, at) => shown[at] === null);
        expect(shown.every((count) => count === null || count === 0 || count >= smallest)).toBe(true);
        if (hidden.length === 0) return;
        // A nought is shown unless all are hidden: then a hidden cell may hold none.
        const least = hidden.length === counts.length ? 0 : 1;
        const most = hidden.reduce((sum, count) => sum + count, 0) - (hidden.length - 1) * least;
        if (counts.reduce((sum, count) => sum + count, 0) >= smallest) expect(most - least).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });
});

it("a table is shown in the order of its names, whatever is in it", () => {
  const cells = (persons: readonly number[]) =>
    ["Lille", "Élincourt", "Anstaing", "Roubaix"].map((name, at) => ({ key: String(at), name, persons: persons[at]! }));
  const names = ["Anstaing", "Élincourt", "Lille", "Roubaix"];
  expect(protectTable(cells([90, 3, 40, 2]), "fr").map(({ name }) => name)).toEqual(names);
  expect(protectTable(cells([4, 50, 1, 60]), "fr").map(({ name }) => name)).toEqual(names);
  expect(protectTable(cells([90, 3, 40, 2]), "fr").map(({ persons }) => persons)).toEqual([null, null, 90, null]);
});
