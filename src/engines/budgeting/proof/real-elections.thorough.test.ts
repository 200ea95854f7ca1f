import { describe, expect, test } from "vitest";
import { count, type Parameters, verify } from "../budgeting.ts";
import { outcomes, present, realElection } from "./material.testing.ts";

const tie = ["cost", "votes", "id"] as const;

describe.skipIf(!present)("on real elections", () => {
  for (const file of Object.keys(outcomes)) {
    test(`${file}: doubles with bounds and exact fractions come to the same result`, () => {
      for (const completion of ["none", "utilitarian"] as const) {
        const parameters: Parameters = { rule: "equal-shares", completion, tie };
        expect(count(realElection(file), parameters, { slow: { alwaysExact: true } })).toEqual(count(realElection(file), parameters));
      }
    });

    test(`${file}: jumping endowments comes to the same result as trying every step`, () => {
      const parameters: Parameters = { rule: "equal-shares", completion: "add1", step: "0.2%", tie };
      const counted = count(realElection(file), parameters);
      expect(count(realElection(file), parameters, { slow: { everyStep: true } })).toEqual(counted);
      expect(counted.ok && verify(realElection(file), JSON.parse(JSON.stringify(counted.result)))).toEqual({ equal: true });
    });
  }
});
