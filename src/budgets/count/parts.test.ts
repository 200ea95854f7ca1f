import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { count, type Parameters } from "#engines/budgeting/budgeting.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { findVoteById, pollOf } from "../votes.query.ts";
import { writeBallotFile } from "./ballot-file.ts";
import { context } from "./closed-vote.testing.ts";

/** A town and two districts in one vote: each part is the election of the ballots that name something of it, and of nothing else. */
const house = await budgetsHouse();
const costs = [300, 200, 250, 150, 100, 90];
const parts = [
  { amount: 500, projects: [1, 2] },
  { amount: 300, projects: [3, 4], district: true },
  { amount: 150, projects: [5, 6], district: true },
];
const { id } = await house.addVote({ kind: "approval", costs, envelopes: parts });
const poll = await pollOf(house.db, (await findVoteById(house.db, id))!);

/** Any of the town's projects, and any of one district. */
const ballot: fc.Arbitrary<number[]> = fc
  .tuple(
    fc.subarray([1, 2]),
    fc.constantFrom<number[]>([3, 4], [5, 6]).chain((district) => fc.subarray(district)),
  )
  .map((chosen) => chosen.flat())
  .filter((chosen) => chosen.length > 0);

const counted = (ballots: readonly (readonly number[])[], part: number, parameters: Parameters) => {
  const published = ballots.map((choices, at) => ({ receipt: String(at).padStart(16, "0"), choices, points: null }));
  const { election } = readPabulib(writeBallotFile(poll, published, part, context), { keepVoters: false });
  const result = count(election, { tie: ["id"], ...parameters });
  if (!result.ok) throw new Error(result.problem);
  return { voters: election.voters, winners: result.result.winners };
};

/** By hand: the most votes first, among the projects of this part that have what is asked. */
function naive(ballots: readonly (readonly number[])[], part: number, { turnout = 0, share = 0 } = {}) {
  const { amount, projects } = parts[part - 1]!;
  const own = ballots.filter((chosen) => chosen.some((project) => projects.includes(project)));
  const votes = (project: number) => own.filter((chosen) => chosen.includes(project)).length;
  const could = own.length < turnout ? [] : projects.filter((project) => votes(project) > 0 && votes(project) * 100 >= share * own.length);
  let left = amount;
  const winners = could
    .toSorted((one, other) => votes(other) - votes(one) || one - other)
    .filter((project) => {
      if (costs[project - 1]! > left) return false;
      left -= costs[project - 1]!;
      return true;
    });
  return { voters: own.length, winners: winners.map(String) };
}

describe("a town and its districts in one vote", () => {
  it("are three elections, each with its own money, turnout and part of the ballots", () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 12 }), fc.nat(6), fc.integer({ min: 0, max: 80 }), (ballots, turnout, share) => {
        for (const part of [1, 2, 3]) {
          expect(counted(ballots, part, { rule: "greedy" })).toEqual(naive(ballots, part));
          const eligibility = { minimumTurnout: turnout, minimumShare: `${share}%` };
          expect(counted(ballots, part, { rule: "greedy", eligibility })).toEqual(naive(ballots, part, { turnout, share }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("share no money: what is voted in one district changes nothing in the other, by whatever rule", () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 10 }), fc.constantFrom("greedy", "equal-shares", "phragmen"), (ballots, rule) => {
        const elsewhere = ballots.map((chosen) => chosen.filter((project) => project < 5)).filter((chosen) => chosen.length > 0);
        if (elsewhere.some((chosen) => chosen.some((project) => project > 2))) expect(counted(ballots, 2, { rule })).toEqual(counted(elsewhere, 2, { rule }));
      }),
      { numRuns: 60 },
    );
  });
});
