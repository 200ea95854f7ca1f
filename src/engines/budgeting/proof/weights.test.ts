import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, type Election, explain, type Parameters } from "../budgeting.ts";
import { readPabulib, writePabulib } from "../pabulib/pabulib.ts";
import { samplePb } from "../pabulib/sample.testing.ts";
import { electionOf, type Small, tightElections } from "./small-election.testing.ts";

const weightsOf = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 });

function weighted(small: Small, weights: readonly number[]): Election {
  const election = electionOf(small);
  const given = Float64Array.from(small.ballots, (_, voter) => weights[voter]!);
  return { ...election, ballots: { ...election.ballots, weights: given }, voters: given.reduce((sum, weight) => sum + weight, 0) };
}

const rules: Record<string, Parameters & { kind?: Small["kind"] }> = {
  greedy: { rule: "greedy" },
  "greedy, a third of the ballots": { rule: "greedy", eligibility: { minimumShare: "30%", minimumTurnout: 9 } },
  "greedy, points": { rule: "greedy", kind: "cumulative" },
  "equal shares": { rule: "equal-shares" },
  "equal shares, points, add1": { rule: "equal-shares", completion: "add1-utilitarian", kind: "cumulative" },
  "equal shares, comparison": { rule: "equal-shares", completion: "add1", comparison: "satisfaction" },
  "sequential Phragmén": { rule: "phragmen" },
  duels: { rule: "pairwise", kind: "ordinal" },
  Borda: { rule: "greedy", utility: "modified-borda", kind: "ordinal" },
};

describe.each(Object.entries(rules))("%s", (_, { kind, ...parameters }) => {
  test("a ballot of weight w counts as w ballots that say the same, to the last number of result and explanation", () => {
    fc.assert(
      fc.property(tightElections, weightsOf, (small, weights) => {
        const of = { ...small, ...(kind && { kind }) };
        const [once, often] = [
          weighted(of, weights),
          electionOf({ ...of, ballots: of.ballots.flatMap((ballot, voter) => Array.from({ length: weights[voter]! }, () => ballot)) }),
        ];
        const [one, other] = [once, often].map((election) => count(election, { tie: ["id"], ...parameters }));
        expect(one).toEqual(other);
        if (one!.ok && other!.ok) expect(explain(once, one!.result)).toEqual(explain(often, other!.result));
      }),
      { numRuns: 100 },
    );
  });
});

describe("a file with weights", () => {
  const votes = ["voter_id;weight;vote", "1;3;a,c", "2;1;b/1", "3;2;c"];
  const file = samplePb({ meta: { vote_weights: "weight" }, votes });

  test("names their column, and is written as it was read", () => {
    const { election } = readPabulib(file);
    expect([election.voters, [...election.ballots.weights!]]).toEqual([6, [3, 1, 2]]);
    expect([...writePabulib(readPabulib(file))].join("")).toBe(file);
    expect([...writePabulib(readPabulib(file, { keepVoters: false }))].join("")).toBe(file);
  });

  test("that names no column is counted one by one, whatever its columns are called", () => {
    const { election } = readPabulib(samplePb({ votes }));
    expect([election.voters, election.ballots.weights]).toEqual([3, undefined]);
  });

  test("prints totals that are compared with the weights", () => {
    const projects = ["project_id;cost;votes", "a;100;3", "b/1;250.50;1", "c;40;4"];
    const { warnings } = readPabulib(samplePb({ meta: { vote_weights: "weight" }, votes, projects }));
    expect(warnings.map(({ reason }) => reason)).toEqual(["the file prints 4 votes for project c, its ballots hold 5"]);
  });

  test.each([
    ["no weight", "1;;a", 'line 16, column 3 (weight): "" is no weight: a whole number from 1 to 999999'],
    ["nothing", "1;0;a", 'line 16, column 3 (weight): "0" is no weight: a whole number from 1 to 999999'],
    ["a part", "1;1.5;a", 'line 16, column 3 (weight): "1.5" is no weight: a whole number from 1 to 999999'],
  ])("%s is refused", (_, row, sentence) => {
    expect(() => readPabulib(samplePb({ meta: { vote_weights: "weight" }, votes: [votes[0]!, row] }))).toThrow(sentence);
  });

  test("whose column is not there is refused", () => {
    expect(() => readPabulib(samplePb({ meta: { vote_weights: "weight" } }))).toThrow('VOTES has no column "weight"');
  });
});
