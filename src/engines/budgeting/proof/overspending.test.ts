import fc from "fast-check";
import { expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { add, compare, divide, type Rational, rational } from "../election/rational.ts";
import { naiveEqualShares } from "./naive-equal-shares.testing.ts";
import { approvals, electionOf, multisets, rowsOf, type Small, threeApprovals, tightElections } from "./small-election.testing.ts";

const resultOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf(small), { tie: ["id"], ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};

const votes = ({ ballots }: Small, project: number) => ballots.filter((ballot) => ballot.some((row) => row.project === project)).length;
const costOf = (small: Small, projects: readonly number[]) => projects.reduce((sum, project) => add(sum, small.costs[project]!), rational(0n));
const names = (projects: readonly number[]) => projects.map((project) => `p${project}`);

type Greedy = "greedy" | "greedy-no-skip" | "greedy-density";

/** Costs are whole: plain numbers hold them. Down the list by votes (for what they cost, by density), then by id, until one exceeds the budget. */
function naiveGreedy(small: Small, bound: number, rule: Greedy): number[] {
  const budget = Number(small.budget.numerator);
  const cost = (project: number) => (rule === "greedy-density" ? Number(small.costs[project]!.numerator) : 1);
  const order = [...small.costs.keys()]
    .filter((project) => votes(small, project) > 0)
    .sort((a, b) => votes(small, b) * cost(a) - votes(small, a) * cost(b) || a - b);
  const winners: number[] = [];
  let spent = 0;
  for (const project of order) {
    const cost = Number(small.costs[project]!.numerator);
    if (cost <= budget && spent + cost <= budget + bound) {
      winners.push(project);
      spent += cost;
      if (spent > budget) break;
    } else if (rule === "greedy-no-skip") break;
  }
  return winners;
}

const bounds = fc.integer({ min: 1, max: 12 });

test.each(["greedy", "greedy-no-skip", "greedy-density"] as const)("%s takes the last project when the bound allows, and none after it", (rule) => {
  fc.assert(
    fc.property(tightElections, bounds, (small, bound) => {
      expect(resultOf(small, { rule, overspend: String(bound) }).winners).toEqual(names(naiveGreedy(small, bound, rule)));
    }),
    { numRuns: 400 },
  );
});

/** One endowment after the other, each a unit higher, as long as the outcome keeps within the limit. */
function naiveAdd1(small: Small, limit: Rational): number[] {
  const within = { ...small, ballots: small.ballots.map((ballot) => ballot.filter(({ project }) => compare(small.costs[project]!, small.budget) <= 0)) };
  const election = electionOf(within);
  const supported = within.costs.filter((_, project) => votes(within, project) > 0).length;
  let endowment = divide(small.budget, rational(BigInt(election.voters)));
  let winners = naiveEqualShares(election, endowment, true).winners;
  while (winners.length < supported) {
    endowment = add(endowment, rational(1n));
    const next = naiveEqualShares(election, endowment, true).winners;
    if (compare(costOf(small, next), limit) > 0) break;
    winners = next;
  }
  return winners;
}

test("equal shares raises the endowments as long as the outcome keeps within the budget and the bound", () => {
  fc.assert(
    fc.property(tightElections, bounds, (small, bound) => {
      const { winners } = resultOf(small, { rule: "equal-shares", completion: "add1", overspend: String(bound) });
      expect(winners).toEqual(names(naiveAdd1(small, add(small.budget, rational(BigInt(bound))))));
    }),
    { numRuns: 200 },
  );
});

test.each<Parameters>([
  { rule: "equal-shares", completion: "utilitarian" },
  { rule: "equal-shares", completion: "add1-utilitarian" },
  { rule: "equal-shares", completion: "add1-exhaustive-utilitarian" },
])("$rule $completion: within the bound, which is a part of the budget too, and at most one project over it; the rest is told", (parameters) => {
  fc.assert(
    fc.property(tightElections, fc.integer({ min: 1, max: 100 }), (small, percent) => {
      const result = resultOf(small, { ...parameters, overspend: `${percent}%` });
      const winners = result.winners.map((id) => Number(id.slice(1)));
      const limit = divide({ numerator: small.budget.numerator * BigInt(100 + percent), denominator: 1n }, rational(100n));
      expect(compare(costOf(small, winners), limit)).toBeLessThanOrEqual(0);
      if (result.rounds.at(-1)?.by !== "payment") expect(compare(costOf(small, winners.slice(0, -1)), small.budget)).toBeLessThanOrEqual(0);
      for (const { missing } of explain(electionOf(small), result).projects) expect(missing === null || !missing.exact.startsWith("-")).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("as many winners as without, when nothing may be exceeded anyway", () => {
  fc.assert(
    fc.property(tightElections, (small) => {
      const all = costOf(small, [...small.costs.keys()]);
      const roomy = { ...small, budget: all };
      expect(resultOf(roomy, { rule: "greedy", overspend: "5" }).winners).toEqual(resultOf(roomy, { rule: "greedy" }).winners);
    }),
  );
});

test("a bound that is none, and a rule that exceeds nothing, are refused", () => {
  const small: Small = { budget: rational(1n), costs: [], ballots: [] };
  const faults: Parameters[] = [
    { rule: "greedy", overspend: "0" },
    { rule: "greedy", overspend: "-1" },
    { rule: "greedy", overspend: "101%" },
    { rule: "phragmen", overspend: "1" },
    { rule: "equal-shares", overspend: "1" },
  ];
  for (const parameters of faults) expect(count(electionOf(small), parameters)).toMatchObject({ ok: false, parameter: "overspend" });
});

test("every election of three ballots over three projects of cost 1 or 2, with a bound of 1", () => {
  for (const costs of rowsOf([1n, 2n], 3))
    for (const ballots of multisets(threeApprovals, 3)) {
      const small: Small = { budget: rational(2n), costs: costs.map((cost) => rational(cost)), ballots };
      for (const rule of ["greedy", "greedy-no-skip", "greedy-density"] as const)
        expect(resultOf(small, { rule, overspend: "1" }).winners).toEqual(names(naiveGreedy(small, 1, rule)));
    }
});

test("a bound that is met exactly is met; a cent more is not", () => {
  const small: Small = { budget: rational(10n), costs: [rational(7n), rational(5n)], ballots: approvals("ab a") };
  const more: Small = { ...small, costs: [rational(7n), rational(501n, 100n)] };
  for (const overspend of ["2", "20%"]) {
    expect(resultOf(small, { rule: "greedy", overspend }).winners).toEqual(["p0", "p1"]);
    expect(resultOf(more, { rule: "greedy", overspend }).winners).toEqual(["p0"]);
  }
  // The budget met exactly is not exceeded: the next may still do so.
  const exact: Small = { budget: rational(10n), costs: [rational(10n), rational(2n)], ballots: approvals("ab a") };
  expect(resultOf(exact, { rule: "greedy", overspend: "2" }).winners).toEqual(["p0", "p1"]);
});
