import fc from "fast-check";
import { expect, test } from "vitest";
import { count, type Parameters } from "../budgeting.ts";
import { type Small, electionOf, tightElections } from "./small-election.testing.ts";

const rules = ["greedy", "greedy-density", "greedy-no-skip", "equal-shares", "phragmen"] as const;
const supporters = ({ ballots }: Small, project: number) => ballots.filter((ballot) => ballot.some((row) => row.project === project)).length;
const winnersOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf(small), parameters);
  return counted.ok ? counted.result.winners : counted;
};

test("a share of the ballots, or a turnout, leaves the outcome of the election in which nobody names the projects that miss it", () => {
  fc.assert(
    fc.property(tightElections, fc.constantFrom(...rules), fc.integer({ min: 0, max: 100 }), fc.nat(14), (small, rule, share, turnout) => {
      const short = small.ballots.length < turnout;
      const misses = (project: number) => short || supporters(small, project) * 100 < share * small.ballots.length;
      const without = { ...small, ballots: small.ballots.map((ballot) => ballot.filter(({ project }) => !misses(project))) };
      const eligibility = { minimumShare: `${share}%`, minimumTurnout: turnout };
      expect(winnersOf(small, { rule, tie: ["id"], eligibility })).toEqual(winnersOf(without, { rule, tie: ["id"] }));
    }),
    { numRuns: 300 },
  );
});

test("what is no share is refused", () => {
  const small: Small = { budget: { numerator: 1n, denominator: 1n }, costs: [], ballots: [] };
  for (const minimumShare of ["5", "101%", "-1%", "x%"])
    expect(count(electionOf(small), { rule: "greedy", eligibility: { minimumShare } })).toMatchObject({ ok: false, parameter: "eligibility" });
});
