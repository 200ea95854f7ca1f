import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, type Parameters, type Result, verify } from "../budgeting.ts";
import { add, compare, divide, multiply, parseRational, rational } from "../election/rational.ts";
import { naiveEqualShares } from "./naive-equal-shares.testing.ts";
import { electionOf, type Small, tightElections } from "./small-election.testing.ts";

const rules: Record<string, Parameters> = {
  greedy: { rule: "greedy" },
  "greedy, no skip": { rule: "greedy-no-skip" },
  "greedy by density": { rule: "greedy-density" },
  "greedy with threshold": { rule: "greedy-threshold", threshold: "2" },
  "equal shares": { rule: "equal-shares" },
  "equal shares, cardinality": { rule: "equal-shares", utility: "cardinality" },
  "equal shares, utilitarian": { rule: "equal-shares", completion: "utilitarian" },
  "equal shares, add1": { rule: "equal-shares", completion: "add1" },
  "equal shares, add1, comparison": { rule: "equal-shares", completion: "add1-utilitarian", comparison: "satisfaction" },
  "sequential Phragmén": { rule: "phragmen" },
};

const id = { tie: ["id"] } as const;
const resultOf = (small: Small, parameters: Parameters): Result => {
  const counted = count(electionOf(small), { ...id, ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};
const winnersOf = (small: Small, parameters: Parameters) => resultOf(small, parameters).winners;
function check(property: (small: Small) => void, numRuns = 150): void {
  fc.assert(
    fc.property(tightElections, (small) => {
      property(small);
    }),
    { numRuns },
  );
}

describe.each(Object.entries(rules))("%s", (_, parameters) => {
  test("keeps within the budget", () => {
    check((small) => {
      const { spent, winners } = resultOf(small, parameters);
      const total = winners.reduce((sum, winner) => add(sum, small.costs[Number(winner.slice(1))]!), rational(0n));
      expect(compare(total, parseRational(spent)!)).toBe(0);
      expect(compare(total, small.budget)).toBeLessThanOrEqual(0);
    });
  });

  test("does not depend on the order of the ballots", () => {
    check((small) => expect(winnersOf({ ...small, ballots: [...small.ballots].reverse() }, parameters)).toEqual(winnersOf(small, parameters)));
  });

  test("does not depend on the order of the projects, but for their ids", () => {
    check((small) => {
      const last = small.costs.length - 1;
      const ids = small.costs.map((_, project) => `p${last - project}`);
      const ballots = small.ballots.map((ballot) => ballot.map((row) => ({ ...row, project: last - row.project })));
      const turned = { ...small, costs: [...small.costs].reverse(), ballots, ids };
      expect(winnersOf(turned, parameters)).toEqual(winnersOf(small, parameters));
      // Nor without tie rules: the same winners in the same order, or the same tie.
      expect(count(electionOf(turned), parameters)).toEqual(count(electionOf(small), parameters));
    });
  });

  test("does not depend on the currency", () => {
    const factor = rational(655957n, 100000n);
    const step = parameters.completion ? { step: "655957/100000" } : {};
    check((small) => {
      const franc = { ...small, budget: multiply(small.budget, factor), costs: small.costs.map((cost) => multiply(cost, factor)) };
      expect(winnersOf(franc, { ...parameters, ...step })).toEqual(winnersOf(small, parameters));
    });
  });

  test("does not change when every voter is there three times", () => {
    const step = parameters.completion ? { step: "1/3" } : {};
    const threshold = parameters.threshold ? { threshold: "6" } : {};
    check((small) => {
      const ballots = small.ballots.flatMap((ballot) => [ballot, ballot, ballot]);
      expect(winnersOf({ ...small, ballots }, { ...parameters, ...step, ...threshold })).toEqual(winnersOf(small, parameters));
    });
  });

  test("is computed again from what the result says", () => {
    check((small) => {
      const result = JSON.parse(JSON.stringify(resultOf(small, parameters))) as Result;
      expect(verify(electionOf(small), result)).toEqual({ equal: true });
    }, 50);
  });

  test("names the tied projects or none, when no tie rule is given", () => {
    check((small) => {
      const counted = count(electionOf(small), { ...parameters, tie: [] });
      if (!counted.ok) expect([counted.problem, counted.projects.length > 1]).toEqual(["tie", true]);
      else expect([...counted.result.winners].sort()).toEqual([...winnersOf(small, parameters)].sort());
    });
  });
});

/** The greedy rules promise it; equal shares and Phragmén do not, for more voters change what each may spend. */
test.each(["greedy", "greedy-no-skip", "greedy-density"] as const)("%s: a winner stays one with one more supporter", (rule) => {
  check((small) => {
    for (const winner of winnersOf(small, { rule })) {
      const more = [...small.ballots, [{ project: Number(winner.slice(1)), points: 1 }]];
      expect(winnersOf({ ...small, ballots: more }, { rule })).toContain(winner);
    }
  });
});

test("equal shares is priceable: winners are paid by their supporters alone, out of equal endowments, and no loser's supporters keep more than its cost", () => {
  check((small) => {
    const election = electionOf(small);
    const endowment = divide(small.budget, rational(BigInt(election.voters)));
    const { winners } = resultOf(small, { rule: "equal-shares" });
    const { winners: naive, payments, money } = naiveEqualShares(election, endowment, true);
    expect(winners).toEqual(naive.map((project) => `p${project}`));
    naive.forEach((project, round) => {
      const paid = payments[round]!;
      expect(compare(paid.reduce(add), small.costs[project]!)).toBe(0);
      paid.forEach((payment, voter) => {
        if (payment.numerator > 0n) expect(small.ballots[voter]!.some((row) => row.project === project)).toBe(true);
      });
    });
    small.costs.forEach((cost, project) => {
      if (naive.includes(project)) return;
      const left = money.filter((_, voter) => small.ballots[voter]!.some((row) => row.project === project));
      expect(compare(left.reduce(add, rational(0n)), cost)).toBeLessThanOrEqual(0);
    });
  });
});
