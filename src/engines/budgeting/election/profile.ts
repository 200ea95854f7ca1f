import type { Ballots, Election } from "./election.ts";
import { groupBallots } from "./grouping.ts";

/** What the voters' support of a project is worth to them, besides its cost. */
export type Weighing = "approval" | "points" | "net" | "borda" | "modified-borda";

/**
 * The ballots as the rules read them: identical ballots are one group, and each project lists the groups that support it.
 * Supporters of project p are `groups[starts[p]] … groups[starts[p + 1] - 1]`, with `points` beside them (null: one each).
 */
export interface Profile {
  readonly voters: number;
  /** How many voters cast the ballot of each group. */
  readonly weights: Float64Array;
  readonly starts: Uint32Array;
  readonly groups: Uint32Array;
  readonly points: Float64Array | null;
  /** Voters whose ballot names each project; by "net", those who are for it. */
  readonly votes: Float64Array;
  /** Those of them whose ballot gives it points. */
  readonly supporters: Float64Array;
  /** Voters whose ballot gives it points below zero. */
  readonly against: Float64Array;
  /** The sum of the points each project received (its votes, for approval); by "net", those against it taken off. */
  readonly units: Float64Array;
  /** The group of each voter, in the order of the ballots. */
  readonly groupOf: Uint32Array;
}

/**
 * The points that the choice at `index` of the ballots receives. Borda gives the first of k choices k − 1 points and the
 * last none; the modified Borda count gives k and 1, which is what Kraków adds up.
 */
function pointsAt(ballots: Ballots, weighing: Weighing, index: number, end: number): number {
  if (weighing === "borda") return end - index - 1;
  if (weighing === "modified-borda") return end - index;
  return ballots.points === null ? 1 : ballots.points[index]!;
}

export function readProfile(election: Election, weighing: Weighing): Profile {
  const { ballots, projects } = election;
  const { groupOf, firsts, weights } = groupBallots(ballots, !weighing.endsWith("borda"));
  const starts = new Uint32Array(projects.length + 1);
  const each = (visit: (project: number, group: number, points: number) => void) => {
    for (let group = 0; group < firsts.length; group++) {
      const voter = firsts[group]!;
      const end = ballots.starts[voter + 1]!;
      for (let at = ballots.starts[voter]!; at < end; at++) {
        const points = pointsAt(ballots, weighing, at, end);
        visit(ballots.choices[at]!, group, points);
      }
    }
  };
  each((project, _, value) => {
    if (value > 0) starts[project + 1]!++;
  });
  for (let p = 0; p < projects.length; p++) starts[p + 1]! += starts[p]!;
  const groups = new Uint32Array(starts[projects.length]!);
  const points = weighing === "approval" ? null : new Float64Array(groups.length);
  const votes = new Float64Array(projects.length);
  const supporters = new Float64Array(projects.length);
  const against = new Float64Array(projects.length);
  const units = new Float64Array(projects.length);
  const fill = starts.slice();
  each((project, group, value) => {
    if (value < 0) against[project]! += weights[group]!;
    if (weighing === "net" && value < 0) units[project]! += weights[group]! * value;
    if (weighing !== "net" || value > 0) votes[project]! += weights[group]!;
    if (!(value > 0)) return;
    const at = fill[project]!++;
    groups[at] = group;
    if (points) points[at] = value;
    supporters[project]! += weights[group]!;
    units[project]! += weights[group]! * (points ? value : 1);
  });
  return { voters: election.voters, weights, starts, groups, points, votes, supporters, against, units, groupOf };
}
