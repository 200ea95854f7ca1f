import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, explain, type Parameters } from "../budgeting.ts";
import { rational } from "../election/rational.ts";
import { naivePhragmen } from "./naive-phragmen.testing.ts";
import { approvals, electionOf, nearTies, type Small, tightElections } from "./small-election.testing.ts";

/** What an auditor found wrong, each as it was found. */
const whole = (...amounts: number[]) => amounts.map((amount) => rational(BigInt(amount)));
const resultOf = (small: Small, parameters: Parameters) => {
  const counted = count(electionOf(small), parameters);
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return { ...counted.result, explanation: explain(electionOf(small), counted.result) };
};
const id = { tie: ["id"] } as const;

describe("ranked ballots", () => {
  const nineAndOne: Small = { budget: rational(100n), costs: whole(90, 90), ballots: approvals("b b b b b b b b b ab"), kind: "ordinal" };

  test("with one choice support it: nine voters do not lose to one", () => {
    for (const completion of ["none", "utilitarian", "add1"] as const)
      expect(resultOf(nineAndOne, { rule: "equal-shares", completion, ...id }).winners).toEqual(["p1"]);
    expect(resultOf(nineAndOne, { rule: "greedy", ...id }).winners).toEqual(["p1"]);
  });

  test("are read alike by all rules that read ranks, and by none otherwise unless it is said", () => {
    for (const rule of ["greedy", "greedy-no-skip", "greedy-density", "equal-shares"] as const)
      expect(resultOf(nineAndOne, { rule, ...id }).parameters.utility).toBe("modified-borda");
    expect(resultOf(nineAndOne, { rule: "equal-shares", utility: "borda", ...id }).explanation.projects[1]).toMatchObject({
      outcome: "unsupported",
      votes: 10,
    });
  });
});

test("a project dearer than the budget ends no completion: the outcome is that of the election without it", () => {
  const found: Small = { budget: rational(10n), costs: whole(11, 4, 4), ballots: approvals("a a a a a a a a b c") };
  expect(resultOf(found, { rule: "equal-shares", completion: "add1", ...id }).winners).toEqual(["p1", "p2"]);
  fc.assert(
    fc.property(tightElections, fc.constantFrom("none", "add1", "add1-exhaustive", "add1-utilitarian"), (small, completion) => {
      const dear = small.costs.length;
      const ballots = small.ballots.map((ballot) => [...ballot, { project: dear, points: 1 }]);
      const more = { ...small, costs: [...small.costs, rational(small.budget.numerator + 1n)], ballots };
      const parameters = { rule: "equal-shares", completion, ...id } as const;
      expect(resultOf(more, parameters).winners).toEqual(resultOf(small, parameters).winners);
      expect(resultOf(more, parameters).explanation.projects[dear]).toMatchObject({ outcome: "too-dear", missing: { exact: "1" } });
    }),
    { numRuns: 150 },
  );
});

test("with points, what is said of the payments is what ballots pay, not the price of a point", () => {
  const small: Small = {
    budget: rational(100n),
    costs: whole(40, 30, 35),
    ballots: [
      [
        { project: 0, points: 3 },
        { project: 2, points: 1 },
      ],
      [{ project: 0, points: 1 }],
      [{ project: 1, points: 2 }],
      [
        { project: 1, points: 1 },
        { project: 2, points: 2 },
      ],
    ],
    kind: "scoring",
  };
  const { rounds } = resultOf(small, { rule: "equal-shares", ...id }).explanation;
  expect(rounds.map(({ project, maxPaymentDecimal, payers }) => [project, maxPaymentDecimal, payers!.least, payers!.most])).toEqual([
    ["p1", "10.00", "10.00", "20.00"],
    ["p0", "15.00", "15.00", "25.00"],
  ]);
  fc.assert(
    fc.property(tightElections, (some) => {
      for (const { maxPaymentDecimal, payers } of resultOf({ ...some, kind: "scoring" }, { rule: "equal-shares", ...id }).explanation.rounds) {
        expect(Number(payers!.least)).toBeLessThanOrEqual(Number(payers!.most));
        expect(Number(payers!.most)).toBeLessThanOrEqual(4 * Number(maxPaymentDecimal) + 0.03);
      }
    }),
  );
});

describe("greedy without skipping", () => {
  test("says a tie where an order would matter, and nowhere else", () => {
    const orders = <T>(all: readonly T[]): T[][] =>
      all.length === 0 ? [[]] : all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));
    fc.assert(
      fc.property(tightElections, (small) => {
        const votes = small.costs.map((_, project) => small.ballots.filter((ballot) => ballot.some((row) => row.project === project)).length);
        const supported = [...small.costs.keys()].filter((project) => votes[project]! > 0);
        const outcomes = new Set<string>();
        for (const order of orders(supported)) {
          if (order.some((project, at) => at > 0 && votes[project]! > votes[order[at - 1]!]!)) continue;
          const won: string[] = [];
          let left = Number(small.budget.numerator);
          for (const project of order) {
            left -= Number(small.costs[project]!.numerator);
            if (left < 0) break;
            won.push(`p${project}`);
          }
          outcomes.add(won.sort().join());
        }
        const counted = count(electionOf(small), { rule: "greedy-no-skip" });
        expect(counted.ok).toBe(outcomes.size === 1);
        if (counted.ok) expect([...counted.result.winners].sort().join()).toBe([...outcomes][0]);
      }),
      { numRuns: 200 },
    );
  });

  test("says of those after the end that it had ended, not that the money was short", () => {
    const small: Small = { budget: rational(100n), costs: whole(60, 50, 10), ballots: approvals("abc abc abc ab ab a") };
    const { winners, explanation } = resultOf(small, { rule: "greedy-no-skip" });
    expect(winners).toEqual(["p0"]);
    expect(explanation.projects.map(({ outcome, missing }) => [outcome, missing?.exact ?? null])).toEqual([
      ["elected", null],
      ["budget-short", "10"],
      ["too-late", null],
    ]);
  });
});

describe("sequential Phragmén", () => {
  test.each([
    ["tight elections", tightElections],
    ["near ties", nearTies],
  ] as const)("%s: is what its page says, one voter at a time", (_, elections) => {
    fc.assert(
      fc.property(elections, (small) => {
        const { winners } = resultOf(small, { rule: "phragmen", ...id });
        expect(winners).toEqual(naivePhragmen(electionOf(small)).map((project) => `p${project}`));
      }),
      { numRuns: 300 },
    );
  });

  test("says of the project that ended the count what was missing, and of those after it that it had ended", () => {
    const small: Small = { budget: rational(100n), costs: whole(20, 90, 70, 300), ballots: approvals("a b b b c d") };
    const { winners, explanation } = resultOf(small, { rule: "phragmen" });
    expect(winners).toEqual(["p0"]);
    expect(explanation.projects.map(({ outcome, missing }) => [outcome, missing?.exact ?? null])).toEqual([
      ["elected", null],
      ["budget-short", "10"],
      ["too-late", null],
      ["too-dear", "200"],
    ]);
  });
});
