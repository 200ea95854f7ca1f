import { describe, expect, test } from "vitest";
import type { Parameters } from "../budgeting.ts";
import { outcomes, present, realElection, resultOf } from "./material.testing.ts";

/** pabutools 1.2.3, exact fractions; ties by lowest cost, then most votes, then id as a string. */
const tie = ["cost", "votes", "id"] as const;
const rules: Record<string, Parameters> = {
  mes_cost__tie_cost_votes_name: { rule: "equal-shares", utility: "cost", tie },
  mes_cardinality__tie_cost_votes_name: { rule: "equal-shares", utility: "cardinality", tie },
  "greedy_cost_sat_(by_votes)__tie_cost_votes_name": { rule: "greedy", tie },
  "greedy_cardinality_sat_(votes_per_cost)__tie_cost_votes_name": { rule: "greedy-density", tie },
  sequential_phragmen__tie_cost_votes_name: { rule: "phragmen", tie },
  mes_cost_add1_increment1_exhaustive_stop__tie_cost_votes_name: { rule: "equal-shares", utility: "cost", completion: "add1-exhaustive", tie },
  mes_additive_cardinal__tie_lexico: { rule: "equal-shares", utility: "points", tie: ["id"] },
  greedy_additive_cardinal__tie_lexico: { rule: "greedy-density", utility: "points", tie: ["id"] },
  mes_additive_borda__tie_lexico: { rule: "equal-shares", utility: "borda", tie: ["id"] },
  greedy_additive_borda__tie_lexico: { rule: "greedy-density", utility: "borda", tie: ["id"] },
};

describe.skipIf(!present)("the winners of real elections are those that pabutools elects", () => {
  for (const [file, { pabutools }] of Object.entries(outcomes)) {
    for (const [name, { winners }] of Object.entries(pabutools)) {
      if (!winners) continue;
      test(`${file}, ${name}`, () => {
        const ours = resultOf(realElection(file), rules[name]!).winners;
        // pabutools hands over Phragmén's winners sorted, all others in the order of election.
        if (name.startsWith("sequential")) expect([...ours].sort()).toEqual([...winners].sort());
        else expect(ours).toEqual(winners);
      });
    }
  }
});
