import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { smallest } from "#engines/disclosure/small-cells.ts";
import { type FacetCount, type Facet, turnoutOf } from "./turnout.ts";

const rows = (facet: Facet, counts: Readonly<Record<string, number>>): FacetCount[] =>
  Object.entries(counts).map(([value, voters]) => ({ facet, value, voters }));
const shown = (all: readonly FacetCount[], ballots: number) => turnoutOf({ rows: all, ballots }, "fr", (_, value) => value);
const communes = (...voters: number[]) => {
  const people = voters.reduce((sum, one) => sum + one, 0);
  const all = [...rows("channel", { web: people }), ...rows("commune", Object.fromEntries(voters.map((one, at) => [`c${at}`, one])))];
  return shown(all, people).tables.commune.map(({ persons }) => persons);
};

describe("who voted, commune by commune", () => {
  it("is told where five or more did", () => {
    expect(communes(5, 12)).toEqual([5, 12]);
  });

  it("hides fewer than five, and the others from which they would follow", () => {
    expect(communes(40, 3, 9)).toEqual([40, null, null]);
    expect(communes(40, 3, 2)).toEqual([null, null, null]);
  });

  it("never lets a subtraction from the total name a small cell", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 12 }), (voters) => {
        const told = communes(...voters);
        const hidden = told.flatMap((said, at) => (said === null ? [voters[at]!] : []));
        expect(told.every((said) => said === null || said >= smallest)).toBe(true);
        const left = hidden.reduce((sum, one) => sum + one, 0);
        if (hidden.length > 0 && voters.reduce((sum, one) => sum + one, 0) >= 10) expect(left - hidden.length).toBeGreaterThanOrEqual(smallest);
      }),
    );
  });

  it("counts whom a desk did not ask as a line of its own: the total less the others would tell them", () => {
    const all = [...rows("channel", { web: 40, paper: 12 }), ...rows("commune", { lille: 30, roubaix: 20 })];
    expect(shown(all, 52).tables.commune.map(({ key, persons }) => [key, persons])).toEqual([
      ["", null],
      ["lille", 30],
      ["roubaix", null],
    ]);
  });
});

describe("ballots and people", () => {
  it("are not taken for each other: a sheet that was handed out is no ballot", () => {
    const { tables, sheetsOut } = shown([...rows("channel", { web: 100, paper: 25 }), ...rows("commune", { lille: 125 })], 120);
    expect(tables.channel.map(({ key, persons }) => [key, persons])).toEqual([
      ["paper", 20],
      ["web", 100],
    ]);
    expect([tables.commune[0]!.persons, sheetsOut]).toEqual([125, 5]);
  });
});
