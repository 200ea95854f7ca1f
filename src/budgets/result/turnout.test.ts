import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { smallest, suppressed } from "./turnout.ts";

const rows = (...voters: number[]) => voters.map((one, at) => ({ facet: "commune" as const, value: `c${at}`, voters: one }));

describe("who voted, commune by commune", () => {
  it("is told where five or more did", () => {
    expect(suppressed(rows(5, 12, 0)).map(({ voters }) => voters)).toEqual([5, 12, 0]);
  });

  it("hides fewer than five, and one more cell where the total would give the only hidden one away", () => {
    expect(suppressed(rows(40, 3, 9)).map(({ voters }) => voters)).toEqual([40, null, null]);
    expect(suppressed(rows(40, 3, 2)).map(({ voters }) => voters)).toEqual([40, null, null]);
  });

  it("never lets a subtraction from the total name a small cell", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 12 }), (voters) => {
        const told = suppressed(rows(...voters));
        const hidden = told.flatMap(({ voters: said }, at) => (said === null ? [voters[at]!] : []));
        expect(told.every(({ voters: said }) => said === null || said === 0 || said >= smallest)).toBe(true);
        // A single hidden cell is the total less the others: allowed only when there is nothing else to hide it among.
        if (hidden.length === 1) expect(voters.filter((one) => one > 0)).toHaveLength(1);
      }),
    );
  });
});
