import { describe, expect, test } from "vitest";
import type { Parameters } from "../budgeting.ts";
import { outcomes, present, realElection, resultOf } from "./material.testing.ts";

/** The tool of equalshares.net; its ties by lowest cost, then most votes. "id" stands in for an error the tool raised elsewhere. */
const shares: Parameters = { rule: "equal-shares", utility: "cost", tie: ["cost", "votes", "id"] };
const modes: Record<string, Parameters> = {
  mes_none_floats: shares,
  mes_none_fractions: shares,
  mes_utilitarian_floats: { ...shares, completion: "utilitarian" },
  mes_add1_integral_floats: { ...shares, completion: "add1", start: "floor" },
  mes_add1_integral_exhaustive_floats: { ...shares, completion: "add1-exhaustive", start: "floor" },
};

describe.skipIf(!present)("the winners of real elections are those of the equalshares.net tool", () => {
  for (const [file, { equalshares_js }] of Object.entries(outcomes)) {
    for (const [name, { winners }] of Object.entries(equalshares_js ?? {})) {
      const parameters = modes[name];
      if (!winners || !parameters) continue;
      test(`${file}, ${name}`, () => {
        expect(resultOf(realElection(file), parameters).winners).toEqual(winners);
      });
    }
  }
});
