import fc from "fast-check";
import { expect, test } from "vitest";
import { count, type Parameters } from "../budgeting.ts";
import { add, compare, rational } from "../election/rational.ts";
import { approvals, electionOf, multisets, type Small, tightElections } from "./small-election.testing.ts";

const resultOf = (small: Small, parameters: Partial<Parameters> = {}) => {
  const counted = count(electionOf({ ...small, kind: "ordinal" }), { rule: "pairwise", tie: ["id"], ...parameters });
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
};

/** Who ranks the one above the other: names it, and the other later or not at all. */
const prefer = ({ ballots }: Small, one: number, other: number): number =>
  ballots.filter((ballot) => {
    const [high, low] = [one, other].map((project) => ballot.findIndex((row) => row.project === project));
    return high! >= 0 && (low === -1 || high! < low!);
  }).length;

const named = ({ costs, ballots }: Small) => [...costs.keys()].filter((project) => ballots.flat().some((row) => row.project === project));

/** The strongest of all paths that pass nobody twice, each written out. */
function strongest(small: Small, one: number, other: number, passed: readonly number[] = [one]): number {
  const duel = (a: number, b: number) => (prefer(small, a, b) > prefer(small, b, a) ? prefer(small, a, b) : 0);
  const detours = named(small).filter((by) => by !== other && !passed.includes(by));
  return Math.max(duel(one, other), ...detours.map((by) => Math.min(duel(one, by), strongest(small, by, other, [...passed, by]))));
}

function naivePairwise(small: Small): string[] {
  const projects = named(small);
  const beaten = (one: number) => projects.filter((other) => other !== one && strongest(small, one, other) > strongest(small, other, one)).length;
  const order = projects.map((project) => ({ project, beaten: beaten(project) })).sort((a, b) => b.beaten - a.beaten || a.project - b.project);
  let spent = rational(0n);
  return order.flatMap(({ project }) => {
    const after = add(spent, small.costs[project]!);
    if (compare(after, small.budget) > 0) return [];
    spent = after;
    return [`p${project}`];
  });
}

test("the order is that of Schulze's strongest paths, each written out", () => {
  fc.assert(
    fc.property(tightElections, (small) => {
      expect(resultOf(small).winners).toEqual(naivePairwise(small));
    }),
    { numRuns: 300 },
  );
});

test("a project that wins each duel comes first", () => {
  fc.assert(
    fc.property(tightElections, (small) => {
      const roomy = { ...small, budget: rational(1000n) };
      const projects = named(roomy);
      const winner = projects.find((one) => projects.every((other) => one === other || prefer(roomy, one, other) > prefer(roomy, other, one)));
      if (winner !== undefined) expect(resultOf(roomy).winners[0]).toBe(`p${winner}`);
    }),
    { numRuns: 300 },
  );
});

test("whoever beats another one stands before it: the number of those beaten never turns that round", () => {
  fc.assert(
    fc.property(tightElections, (small) => {
      const roomy = { ...small, budget: rational(1000n) };
      const { winners } = resultOf(roomy);
      for (const one of named(roomy))
        for (const other of named(roomy))
          if (strongest(roomy, one, other) > strongest(roomy, other, one)) expect(winners.indexOf(`p${one}`)).toBeLessThan(winners.indexOf(`p${other}`));
    }),
    { numRuns: 150 },
  );
});

test("ballots that do not rank, and points of ranks, are refused", () => {
  const small: Small = { budget: rational(1n), costs: [rational(1n)], ballots: approvals("a") };
  expect(count(electionOf(small), { rule: "pairwise" })).toMatchObject({ ok: false, parameter: "rule" });
  expect(count(electionOf({ ...small, kind: "ordinal" }), { rule: "pairwise", utility: "borda" })).toMatchObject({ ok: false, parameter: "utility" });
});

test("every election of three ballots that rank up to three projects", () => {
  const orders = (left: readonly number[]): number[][] => [
    [],
    ...left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest])),
  ];
  const ballots = orders([0, 1, 2]).map((order) => order.map((project) => ({ project, points: 1 })));
  for (const budget of [1n, 2n])
    for (const three of multisets(ballots, 3)) {
      const small: Small = { budget: rational(budget), costs: [rational(1n), rational(1n), rational(1n)], ballots: three };
      expect(resultOf(small).winners).toEqual(naivePairwise(small));
    }
});

test("a circle without a weakest duel is a tie: told as one, or decided by the tie rules, each time alike", () => {
  const circle: Small = { budget: rational(1n), costs: [rational(1n), rational(1n), rational(1n)], ballots: approvals("abc bca cab"), kind: "ordinal" };
  expect(count(electionOf(circle), { rule: "pairwise" })).toEqual({ ok: false, problem: "tie", projects: ["p0", "p1", "p2"] });
  expect(resultOf(circle).winners).toEqual(["p0"]);
  const drawn = ["a", "b", "c", "d", "e", "f"].map((seed) => resultOf(circle, { tie: ["lot"], seed }).winners);
  expect(new Set(drawn.flat()).size).toBeGreaterThan(1);
  expect(["a", "b", "c", "d", "e", "f"].map((seed) => resultOf(circle, { tie: ["lot"], seed }).winners)).toEqual(drawn);
});
