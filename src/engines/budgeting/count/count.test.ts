import { describe, expect, test } from "vitest";
import { compareResults, count, explain, type Parameters, verify } from "../budgeting.ts";
import { approvals, electionOf } from "../proof/small-election.testing.ts";
import { rational } from "../election/rational.ts";

const money = (...amounts: number[]) => amounts.map((amount) => rational(BigInt(amount)));
const winners = (parameters: Parameters, election = quarter) => {
  const counted = count(election, parameters);
  return counted.ok ? counted.result.winners : counted;
};

/** Six voters of the north share a and b, four of the south want c; 100 to spend. */
const quarter = electionOf({ budget: rational(100n), costs: money(50, 50, 40), ballots: approvals("ab ab ab ab ab ab c c c c"), ids: ["a", "b", "c"] });

describe("a count", () => {
  test("greedy gives the majority everything, equal shares gives the south its part", () => {
    const tie = ["id"] as const;
    expect(winners({ rule: "greedy", tie })).toEqual(["a", "b"]);
    expect(winners({ rule: "equal-shares", tie })).toEqual(["a", "c"]);
    expect(winners({ rule: "phragmen", tie })).toEqual(["a", "c"]);
    expect(winners({ rule: "greedy-density", tie })).toEqual(["a", "b"]);
  });

  test("a tie that nothing breaks is an answer that names the projects", () => {
    expect(count(quarter, { rule: "equal-shares" })).toEqual({ ok: false, problem: "tie", projects: ["a", "b"] });
  });

  test("no tie where both are elected anyway", () => {
    expect(winners({ rule: "greedy" })).toEqual(["a", "b"]);
  });

  test("supporters who hold exactly the cost pay it", () => {
    const exact = electionOf({ budget: rational(150_000n), costs: money(150_000), ballots: Array.from({ length: 61 }, () => [{ project: 0, points: 1 }]) });
    expect(winners({ rule: "equal-shares" }, exact)).toEqual(["p0"]);
  });

  test("the result is plain data that says all it takes to count again", () => {
    const counted = count(quarter, { rule: "equal-shares", completion: "add1-utilitarian", tie: ["lot"], seed: "1" });
    if (!counted.ok) throw new Error(counted.problem);
    const { result } = counted;
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.parameters).toEqual({
      rule: "equal-shares",
      utility: "cost",
      completion: "add1-utilitarian",
      comparison: "none",
      step: "1",
      start: "exact",
      tie: ["lot"],
      seed: "1",
    });
    expect(verify(quarter, result)).toEqual({ equal: true });
    expect(verify(quarter, { ...result, spent: "91" })).toEqual({ equal: false, differences: [{ at: "spent", stated: "91", computed: "90" }] });
  });

  test("a round says what the winner was worth and what it cost its voters", () => {
    const counted = count(quarter, { rule: "equal-shares", tie: ["id"] });
    expect(counted.ok && counted.result.rounds[0]).toEqual({
      project: "a",
      by: "payment",
      effectiveVotes: "6",
      effectiveVotesDecimal: "6.00",
      maxPayment: "25/3",
      maxPaymentDecimal: "8.33",
    });
  });

  test("free projects, projects nobody wants, and an election without voters", () => {
    const odd = electionOf({ budget: rational(10n), costs: money(0, 5, 5), ballots: approvals("ab - -"), ids: ["free", "b", "unwanted"] });
    const counted = count(odd, { rule: "equal-shares", completion: "utilitarian" });
    expect(counted.ok && counted.result.winners).toEqual(["free", "b"]);
    expect(counted.ok && counted.result.warnings).toEqual([{ code: "unsupported", projects: ["unwanted"] }]);
    expect(winners({ rule: "equal-shares", completion: "add1" }, electionOf({ budget: rational(10n), costs: money(5), ballots: [] }))).toEqual([]);
  });

  test("what is wrong with the parameters is named", () => {
    const wrong = (parameters: object) => count(quarter, parameters as Parameters);
    expect(wrong({ rule: "lottery" })).toMatchObject({ ok: false, problem: "parameters", parameter: "rule" });
    expect(wrong({ rule: "equal-shares", utility: "points" })).toMatchObject({ parameter: "utility" });
    expect(wrong({ rule: "equal-shares", step: "0" })).toMatchObject({ parameter: "step" });
    expect(wrong({ rule: "greedy", tie: ["lot"] })).toMatchObject({ parameter: "seed" });
    expect(wrong({ rule: "greedy-threshold" })).toMatchObject({ parameter: "threshold" });
    expect(wrong({ rule: "greedy", eligibility: { costShareDivisor: "0" } })).toMatchObject({ parameter: "eligibility" });
  });

  test("it stops when it is told to", () => {
    const parameters: Parameters = { rule: "equal-shares", completion: "add1", tie: ["id"] };
    expect(count(quarter, parameters, { signal: { aborted: true } })).toEqual({ ok: false, problem: "cancelled", projects: [] });
  });

  test("an explanation says who paid, what the losers lacked, and who got nothing", () => {
    const counted = count(quarter, { rule: "equal-shares", tie: ["id"] });
    if (!counted.ok) throw new Error(counted.problem);
    const { rounds, projects, fairness } = explain(quarter, counted.result);
    expect(rounds.map(({ project, payers }) => [project, payers])).toEqual([
      ["a", { full: 6, part: 0, none: 0, exhausted: 0, least: "8.33", most: "8.33" }],
      ["c", { full: 4, part: 0, none: 0, exhausted: 4, least: "10.00", most: "10.00" }],
    ]);
    expect(rounds.map(({ outOfReach }) => outOfReach)).toEqual([["b"], []]);
    expect(projects[1]).toMatchObject({
      outcome: "supporters-short",
      supporters: { given: { exact: "60" }, left: { exact: "10" }, spentOn: [{ project: "a", amount: "50.00" }] },
      missing: { exact: "40" },
      missingSupporters: 4,
      asked: null,
      excludedBy: null,
      effectiveSupport: "20.00",
    });
    expect(fairness).toMatchObject({ voters: 10, votersWithoutWinner: 0, winnersApproved: [{ winners: 1, voters: 10 }] });
  });

  test("two results on the same ballots are set side by side", () => {
    const [first, second] = [count(quarter, { rule: "greedy", tie: ["id"] }), count(quarter, { rule: "equal-shares", tie: ["id"] })];
    if (!first.ok || !second.ok) throw new Error("no result");
    expect(compareResults(quarter, first.result, second.result)).toMatchObject({
      both: ["a"],
      onlyFirst: ["b"],
      onlySecond: ["c"],
      spent: { first: "100", second: "90" },
      preference: { first: 6, second: 4, neither: 0 },
      fairness: { first: { votersWithoutWinner: 4 }, second: { votersWithoutWinner: 0 } },
    });
  });

  test("greedy losers are told what the budget lacked", () => {
    const counted = count(quarter, { rule: "greedy", tie: ["id"] });
    if (!counted.ok) throw new Error(counted.problem);
    const story = explain(quarter, counted.result).projects[2];
    expect(story).toMatchObject({ outcome: "budget-short", supporters: null, missing: { exact: "40" }, effectiveSupport: null });
  });
});
