import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { divide, rational } from "../election/rational.ts";
import { naiveEqualShares } from "./naive-equal-shares.testing.ts";
import { electionOf, multisets, rowsOf, type Small, tightElections } from "./small-election.testing.ts";

/** What a ballot that ranks so many projects gives to each place, as the pages say it: k…1, or k−1…0. */
const rankPoints = { "modified-borda": (ranked: number, place: number) => ranked - place, borda: (ranked: number, place: number) => ranked - place - 1 };
type Ranks = keyof typeof rankPoints;
const ranks = ["modified-borda", "borda"] as const;

/** The same ballots with their points written out; whoever gives none supports nothing. */
const written = (small: Small, utility: Ranks): Small => ({
  ...small,
  kind: "scoring",
  ballots: small.ballots.map((ballot) =>
    ballot.map(({ project }, place) => ({ project, points: rankPoints[utility](ballot.length, place) })).filter(({ points }) => points > 0),
  ),
});

const resultOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf({ ...small, kind: "ordinal" }), { tie: ["id"], ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};

/** Costs are whole. Down the list by points, then by id; by points for what it costs where that is asked. */
function naiveGreedy(small: Small, utility: Ranks, perCost: boolean, skip: boolean): string[] {
  const rows = written(small, utility).ballots.flat();
  const cost = (project: number) => Number(small.costs[project]!.numerator);
  const points = (project: number) => rows.reduce((sum, row) => sum + (row.project === project ? row.points : 0), 0);
  // a/b > c/d without fractions.
  const worth = (one: number, other: number) => (perCost ? points(other) * cost(one) - points(one) * cost(other) : points(other) - points(one));
  const order = [...small.costs.keys()].filter((project) => points(project) > 0).sort((one, other) => worth(one, other) || one - other);
  let left = Number(small.budget.numerator);
  const winners: string[] = [];
  for (const project of order) {
    if (cost(project) > left && !skip) break;
    if (cost(project) > left) continue;
    left -= cost(project);
    winners.push(`p${project}`);
  }
  return winners;
}

const naiveShares = (small: Small, utility: Ranks) => {
  const within = { ...written(small, utility) };
  const election = electionOf(within);
  return naiveEqualShares(election, divide(small.budget, rational(BigInt(small.ballots.length))), false).winners.map((project) => `p${project}`);
};

describe.each(ranks)("ranked ballots, %s", (utility) => {
  test.each([
    ["greedy", false, true],
    ["greedy-no-skip", false, false],
    ["greedy-density", true, true],
  ] as const)("%s is the list of the points written out", (rule, perCost, skip) => {
    fc.assert(
      fc.property(tightElections, (small) => {
        const result = resultOf(small, { rule, utility });
        expect(result.winners).toEqual(naiveGreedy(small, utility, perCost, skip));
        const rows = written(small, utility).ballots.flat();
        for (const [project, { score }] of explain(electionOf({ ...small, kind: "ordinal" }), result).projects.entries())
          expect(score).toBe(String(rows.reduce((sum, row) => sum + (row.project === project ? row.points : 0), 0)));
      }),
      { numRuns: 300 },
    );
  });

  test("equal shares is what its page says, one voter at a time: each pays for the points of their ranks", () => {
    fc.assert(
      fc.property(tightElections, (small) => {
        expect(resultOf(small, { rule: "equal-shares", utility }).winners).toEqual(naiveShares(small, utility));
      }),
      { numRuns: 400 },
    );
  });

  test("every election of three ballots that rank up to three projects of cost 1 or 2", () => {
    const orders = (left: readonly number[]): number[][] => [
      [],
      ...left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest])),
    ];
    const ballots = orders([0, 1, 2]).map((order) => order.map((project) => ({ project, points: 1 })));
    for (const costs of rowsOf([1n, 2n], 3))
      for (const three of multisets(ballots, 3)) {
        const small: Small = { budget: rational(2n), costs: costs.map((cost) => rational(cost)), ballots: three };
        expect(resultOf(small, { rule: "greedy", utility }).winners).toEqual(naiveGreedy(small, utility, false, true));
      }
  });
});

test("without a word ranked ballots are counted by k…1, and no rule that counts ballots reads their ranks", () => {
  fc.assert(
    fc.property(tightElections, fc.constantFrom("greedy", "greedy-no-skip", "greedy-density", "equal-shares"), (small, rule) => {
      expect(resultOf(small, { rule }).winners).toEqual(resultOf(small, { rule, utility: "modified-borda" }).winners);
      const turned = { ...small, ballots: small.ballots.map((ballot) => ballot.toReversed()) };
      for (const parameters of [{ rule, utility: "cardinality" }, { rule: "phragmen" }] as const)
        expect(resultOf(turned, parameters).winners).toEqual(resultOf(small, parameters).winners);
    }),
    { numRuns: 150 },
  );
});
