import fc from "fast-check";
import { expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { rational } from "../election/rational.ts";
import { electionOf, multisets, rowsOf, type Small, tightElections } from "./small-election.testing.ts";

/** Points of 1 and 2 are against: −1 and −2. */
const signed: fc.Arbitrary<Small> = tightElections.map((small) => ({
  ...small,
  kind: "scoring",
  ballots: small.ballots.map((ballot) => ballot.map(({ project, points }) => ({ project, points: points < 3 ? -points : points - 2 }))),
}));

const resultOf = (small: Small, parameters: Partial<Parameters> = {}) => {
  const counted = count(electionOf(small), { rule: "greedy", utility: "net", tie: ["id"], ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};

const pointsOf = ({ ballots }: Small, project: number) => ballots.flat().flatMap((row) => (row.project === project ? [row.points] : []));
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

const rules = ["greedy", "greedy-no-skip", "greedy-density", "greedy-threshold"] as const;
type Greedy = (typeof rules)[number];
const threshold = 2;

/** Costs are whole. What has not more for than against never wins. */
function naiveGreedy(small: Small, rule: Greedy = "greedy"): string[] {
  const net = (project: number) => sum(pointsOf(small, project));
  const cost = (project: number) => Number(small.costs[project]!.numerator);
  const worth = (one: number, other: number) => (rule === "greedy-density" ? net(one) * cost(other) - net(other) * cost(one) : net(one) - net(other));
  const least = rule === "greedy-threshold" ? threshold : 1;
  const order = [...small.costs.keys()].filter((project) => net(project) >= least).sort((a, b) => worth(b, a) || a - b);
  let left = Number(small.budget.numerator);
  const winners: string[] = [];
  for (const project of order) {
    if (cost(project) > left && rule === "greedy-no-skip") break;
    if (cost(project) > left) continue;
    left -= cost(project);
    winners.push(`p${project}`);
  }
  return winners;
}

test.each(rules)("%s: points against are taken off, and what has not more for than against never wins", (rule) => {
  fc.assert(
    fc.property(signed, (small) => {
      const result = resultOf(small, { rule, ...(rule === "greedy-threshold" && { threshold: String(threshold) }) });
      expect(result.winners).toEqual(naiveGreedy(small, rule));
      if (rule === "greedy-threshold") return;
      for (const [project, { outcome, against, votes, score }] of explain(electionOf(small), result).projects.entries()) {
        const points = pointsOf(small, project);
        expect([votes, against]).toEqual([points.filter((one) => one > 0).length, points.filter((one) => one < 0).length]);
        expect(score).toBe(String(sum(points)));
        expect(outcome === "opposed").toBe(sum(points) <= 0 && points.length > 0);
      }
    }),
    { numRuns: 400 },
  );
});

test("a ballot for a project and one against it leave everything as it was", () => {
  fc.assert(
    fc.property(signed, fc.nat(5), (small, at) => {
      const project = at % small.costs.length;
      const pair = [[{ project, points: 1 }], [{ project, points: -1 }]];
      expect(resultOf({ ...small, ballots: [...small.ballots, ...pair] }).winners).toEqual(resultOf(small).winners);
    }),
    { numRuns: 200 },
  );
});

test("counted by anything else, points against count for nothing", () => {
  fc.assert(
    fc.property(signed, fc.constantFrom("greedy", "equal-shares", "phragmen"), (small, rule) => {
      const without = { ...small, ballots: small.ballots.map((ballot) => ballot.filter(({ points }) => points > 0)) };
      const winnersOf = (of: Small) => {
        const counted = count(electionOf(of), { rule, tie: ["id"] });
        return counted.ok && counted.result.winners;
      };
      expect(winnersOf(small)).toEqual(winnersOf(without));
    }),
    { numRuns: 200 },
  );
});

test("rules by which supporters pay cannot take points off, nor ballots without points", () => {
  const small: Small = { budget: { numerator: 1n, denominator: 1n }, costs: [], ballots: [], kind: "scoring" };
  for (const rule of ["equal-shares", "phragmen"] as const)
    expect(count(electionOf(small), { rule, utility: "net" })).toMatchObject({ ok: false, parameter: "utility" });
  expect(count(electionOf({ ...small, kind: "approval" }), { rule: "greedy", utility: "net" })).toMatchObject({ ok: false, parameter: "utility" });
});

test("every election of two ballots for or against three projects of cost 1 or 2", () => {
  const ballots = rowsOf([-1, 0, 1], 3).map((sides) => sides.flatMap((points, project) => (points === 0 ? [] : [{ project, points }])));
  for (const costs of rowsOf([1n, 2n], 3))
    for (const two of multisets(ballots, 2)) {
      const small: Small = { budget: rational(2n), costs: costs.map((cost) => rational(cost)), ballots: two, kind: "scoring" };
      expect(resultOf(small).winners).toEqual(naiveGreedy(small));
    }
});
