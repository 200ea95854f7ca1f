import fc from "fast-check";
import { expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { compare, rational } from "../election/rational.ts";
import { electionOf, multisets, rowsOf, type Small, threeApprovals, tightElections } from "./small-election.testing.ts";

const rules = ["greedy", "greedy-density", "greedy-no-skip", "equal-shares", "phragmen", "pairwise"] as const;
const kinds = ["approval", "cumulative"] as const;

const support = ({ ballots, kind }: Small, project: number): number =>
  ballots.flat().reduce((sum, row) => sum + (row.project === project ? (kind === "cumulative" ? row.points : 1) : 0), 0);

/** A project stands in at most one group; groups of one fall away. */
const groupsOf = (small: Small, places: readonly number[]): number[][] =>
  [0, 1, 2].map((group) => [...small.costs.keys()].filter((project) => places[project] === group)).filter((group) => group.length > 1);

/** Each project of the group that could win, compared with each other one: who loses to one of them. Ties by id. */
function losersOf(small: Small, group: readonly number[]): number[] {
  const could = group.filter((project) => support(small, project) > 0 && compare(small.costs[project]!, small.budget) <= 0);
  const beats = (one: number, other: number) => support(small, one) > support(small, other) || (support(small, one) === support(small, other) && one < other);
  return could.filter((project) => could.some((other) => other !== project && beats(other, project)));
}

const resultOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf(small), { tie: ["id"], ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};

const places = fc.array(fc.nat(4), { minLength: 6, maxLength: 6 });

test("of projects that exclude one another, the outcome is that of the election in which nobody names those with less support", () => {
  fc.assert(
    fc.property(tightElections, places, fc.constantFrom(...rules), fc.constantFrom(...kinds), (small, at, rule, points) => {
      const of: Small = { ...small, kind: rule === "pairwise" ? "ordinal" : points };
      const groups = groupsOf(of, at);
      // Phragmén, duels and the tie rules count ballots alone.
      const losers = groups.flatMap((group) => losersOf(rule === "phragmen" ? small : of, group));
      const exclusions = groups.map((group) => group.map((project) => `p${project}`));
      const result = resultOf(of, { rule, exclusions });
      const without = { ...of, ballots: of.ballots.map((ballot) => ballot.filter(({ project }) => !losers.includes(project))) };
      expect(result.winners).toEqual(resultOf(without, { rule }).winners);
      for (const group of exclusions) expect(group.filter((id) => result.winners.includes(id)).length).toBeLessThanOrEqual(1);
      const told = explain(electionOf(of), result).projects.filter(({ outcome }) => outcome === "excluded");
      expect(told.map(({ project }) => project)).toEqual(losers.map((project) => `p${project}`).sort());
      for (const { project, excludedBy } of told)
        expect(groups.some((group) => [project, excludedBy].every((id) => group.includes(Number(id!.slice(1)))))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

const pair: Small = {
  budget: { numerator: 10n, denominator: 1n },
  costs: [4, 5].map((cost) => ({ numerator: BigInt(cost), denominator: 1n })),
  ballots: [[{ project: 0, points: 1 }], [{ project: 1, points: 1 }]],
};

test("as many votes for both, and no tie rule: nobody has decided", () => {
  expect(count(electionOf(pair), { rule: "greedy", exclusions: [["p0", "p1"]] })).toEqual({ ok: false, problem: "tie", projects: ["p0", "p1"] });
  expect(resultOf(pair, { rule: "greedy", tie: ["highest-cost"], exclusions: [["p0", "p1"]] }).winners).toEqual(["p1"]);
});

test("a group of one, and a project in two groups, are refused; a project of another part of the budget is not", () => {
  for (const exclusions of [
    [["p0"]],
    [["p0", "p0"]],
    [
      ["p0", "p1"],
      ["p1", "p2"],
    ],
    [["p0", ""]],
  ])
    expect(count(electionOf(pair), { rule: "greedy", tie: ["id"], exclusions })).toMatchObject({ ok: false, parameter: "exclusions" });
  expect(resultOf(pair, { rule: "greedy", tie: ["id"], exclusions: [["p0", "p9"]] }).winners).toEqual(["p0", "p1"]);
});

test("every election of three ballots over three projects of cost 1 or 2, and every group of them", () => {
  for (const costs of rowsOf([1n, 2n], 3))
    for (const ballots of multisets(threeApprovals, 3))
      for (const group of [
        [0, 1],
        [0, 2],
        [1, 2],
        [0, 1, 2],
      ]) {
        const small: Small = { budget: rational(2n), costs: costs.map((cost) => rational(cost)), ballots };
        const losers = losersOf(small, group);
        const without = { ...small, ballots: ballots.map((ballot) => ballot.filter(({ project }) => !losers.includes(project))) };
        const exclusions = [group.map((project) => `p${project}`)];
        expect(resultOf(small, { rule: "greedy", exclusions }).winners).toEqual(resultOf(without, { rule: "greedy" }).winners);
      }
});
