import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, type Parameters, type TieRule } from "../budgeting.ts";
import { divide, rational } from "../election/rational.ts";
import { naiveEqualShares } from "./naive-equal-shares.testing.ts";
import { electionOf, nearTies, type Small, tightElections } from "./small-election.testing.ts";

const utilities = ["cost", "cardinality", "points"] as const;
const runs = { numRuns: 400 };
const id = { tie: ["id"] } as const;
const read = (small: Small, utility: (typeof utilities)[number]) => electionOf({ ...small, kind: utility === "points" ? "scoring" : "approval" });

describe.each(utilities)("equal shares with %s utilities", (utility) => {
  for (const [name, elections] of Object.entries({ "tight elections": tightElections, "near ties": nearTies })) {
    test(`${name}: winners and payments are those of plain fractions`, () => {
      fc.assert(
        fc.property(elections, (small) => {
          const election = read(small, utility);
          const naive = naiveEqualShares(election, divide(election.budget, rational(BigInt(election.voters))), utility === "cost");
          const counted = count(election, { rule: "equal-shares", utility, ...id });
          expect(counted.ok && counted.result.winners).toEqual(naive.winners.map((project) => `p${project}`));
        }),
        runs,
      );
    });

    for (const completion of ["none", "add1", "add1-exhaustive", "add1-utilitarian"] as const) {
      test(`${name}, ${completion}: doubles with bounds, all exact, and every step come to the same`, () => {
        fc.assert(
          fc.property(elections, fc.constantFrom("1", "0.25", "0.01", "3%"), fc.constantFrom<TieRule[]>([], ["votes"], ["id"]), (small, step, tie) => {
            const election = read(small, utility);
            const parameters: Parameters = { rule: "equal-shares", utility, completion, step, tie };
            const counted = count(election, parameters);
            expect(count(election, parameters, { slow: { alwaysExact: true } })).toEqual(counted);
            expect(count(election, parameters, { slow: { everyStep: true } })).toEqual(counted);
          }),
          { numRuns: 150 },
        );
      });
    }
  }
});
