import fc from "fast-check";
import { expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { type Small, electionOf, tightElections } from "./small-election.testing.ts";

const rules = ["greedy", "greedy-density", "greedy-no-skip", "equal-shares", "phragmen", "pairwise"] as const;
/** Duels read ranked ballots alone. */
const readBy = (rule: (typeof rules)[number], small: Small): Small => (rule === "pairwise" ? { ...small, kind: "ordinal" } : small);
const supporters = ({ ballots }: Small, project: number) => ballots.filter((ballot) => ballot.some((row) => row.project === project)).length;
const winnersOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf(small), parameters);
  return counted.ok ? counted.result.winners : counted;
};

test("a share of the ballots, or a turnout, leaves the outcome of the election in which nobody names the projects that miss it", () => {
  fc.assert(
    fc.property(tightElections, fc.constantFrom(...rules), fc.integer({ min: 0, max: 100 }), fc.nat(14), (some, rule, share, turnout) => {
      const small = readBy(rule, some);
      const short = small.ballots.length < turnout;
      const misses = (project: number) => short || supporters(small, project) * 100 < share * small.ballots.length;
      const without = { ...small, ballots: small.ballots.map((ballot) => ballot.filter(({ project }) => !misses(project))) };
      const eligibility = { minimumShare: `${share}%`, minimumTurnout: turnout };
      expect(winnersOf(small, { rule, tie: ["id"], eligibility })).toEqual(winnersOf(without, { rule, tie: ["id"] }));
    }),
    { numRuns: 300 },
  );
});

test("a project that misses the support, or a vote that misses its turnout, is told how many ballots were asked", () => {
  fc.assert(
    fc.property(tightElections, fc.constantFrom(...rules), fc.nat(12), fc.nat(14), (some, rule, votes, turnout) => {
      const small = readBy(rule, some);
      const election = electionOf(small);
      const counted = count(election, { rule, tie: ["id"], eligibility: { minimumVotes: votes, minimumShare: "30%", minimumTurnout: turnout } });
      if (!counted.ok) throw new Error(counted.problem);
      const least = Math.max(votes, Math.ceil((3 * small.ballots.length) / 10));
      for (const [project, { outcome, asked }] of explain(election, counted.result).projects.entries()) {
        const told = { outcome, asked };
        if (small.ballots.length < turnout) expect(told).toEqual({ outcome: "below-turnout", asked: turnout });
        else if (supporters(small, project) < least) expect(told).toEqual({ outcome: "below-support", asked: least });
        else expect(asked).toBeNull();
      }
    }),
    { numRuns: 200 },
  );
});

test("what is no share is refused", () => {
  const small: Small = { budget: { numerator: 1n, denominator: 1n }, costs: [], ballots: [] };
  for (const minimumShare of ["5", "101%", "-1%", "x%"])
    expect(count(electionOf(small), { rule: "greedy", eligibility: { minimumShare } })).toMatchObject({ ok: false, parameter: "eligibility" });
});
