import fc from "fast-check";
import type { BallotKind, Election } from "../budgeting.ts";
import { type Rational, rational } from "../election/rational.ts";

export interface Small {
  readonly budget: Rational;
  readonly costs: readonly Rational[];
  /** Each ballot: the projects it names, best first, with their points. */
  readonly ballots: readonly (readonly { readonly project: number; readonly points: number }[])[];
  readonly kind?: BallotKind;
  readonly ids?: readonly string[];
}

export function electionOf({ budget, costs, ballots, kind = "approval", ids }: Small): Election {
  const rows = ballots.flat();
  const starts = [0];
  for (const ballot of ballots) starts.push(starts.at(-1)! + ballot.length);
  const withPoints = kind === "scoring" || kind === "cumulative";
  return {
    kind,
    budget,
    voters: ballots.length,
    projects: costs.map((cost, index) => ({ id: ids?.[index] ?? `p${index}`, cost, name: `Project ${index}`, categories: [], districts: [], printed: {} })),
    ballots: {
      starts: Uint32Array.from(starts),
      choices: Uint32Array.from(rows, (row) => row.project),
      points: withPoints ? Float64Array.from(rows, (row) => row.points) : null,
      pointScale: 1,
    },
  };
}

/** "ab c" → two ballots naming projects 0, 1 and 2. */
export const approvals = (text: string): Small["ballots"] =>
  text.split(" ").map((ballot) => Array.from(ballot.replace("-", ""), (letter) => ({ project: letter.charCodeAt(0) - 97, points: 1 })));

const ballot = (projects: number) =>
  fc.uniqueArray(fc.record({ project: fc.nat(projects - 1), points: fc.integer({ min: 1, max: 4 }) }), { selector: (row) => row.project, maxLength: 5 });

/** Few voters and small whole costs: exact ties and supporters who hold exactly the cost come up all the time. */
export const tightElections: fc.Arbitrary<Small> = fc.integer({ min: 1, max: 6 }).chain((projects) =>
  fc.record({
    budget: fc.integer({ min: 1, max: 40 }).map((n) => rational(BigInt(n))),
    costs: fc.array(
      fc.integer({ min: 1, max: 12 }).map((n) => rational(BigInt(n))),
      { minLength: projects, maxLength: projects },
    ),
    ballots: fc.array(ballot(projects), { minLength: 1, maxLength: 12 }),
  }),
);

/** Costs that differ from one another, and from what supporters hold, by a part in 2^60: doubles cannot tell them apart. */
export const nearTies: fc.Arbitrary<Small> = fc
  .tuple(tightElections, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 }))
  .map(([small, nudges]) => ({
    ...small,
    costs: small.costs.map((cost, i) => rational(cost.numerator * 2n ** 60n + BigInt(nudges[i]!), 2n ** 60n)),
  }));

/** All ways to take so many of these, whatever their order: all elections of so many ballots. */
export function multisets<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return all.flatMap((one, at) => multisets(all.slice(at), size - 1).map((rest) => [one, ...rest]));
}

/** Every row of so many values. */
export const rowsOf = <T>(values: readonly T[], length: number): T[][] =>
  length === 0 ? [[]] : values.flatMap((one) => rowsOf(values, length - 1).map((rest) => [one, ...rest]));

/** All ballots that approve some of three projects, and none. */
export const threeApprovals: Small["ballots"] = rowsOf([true, false], 3).map((named) =>
  named.flatMap((isNamed, project) => (isNamed ? [{ project, points: 1 }] : [])),
);
