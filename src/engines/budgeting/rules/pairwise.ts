import { type Contest, contenders } from "./contest.ts";
import { groupBallots } from "../election/grouping.ts";

/**
 * How many of the other contenders each project beats, by Schulze's method (A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method, Social Choice and Welfare 36, 2011): one beats another when its strongest path to
 * it is stronger than the other way round; a path is as strong as its weakest duel, a won duel as strong as its voters. "Beats" has no
 * circles, so whoever beats another one beats more than it: the numbers order the projects. Equal numbers are ties.
 */
export function victories(contest: Contest): ReadonlyMap<number, number> {
  const open = contenders(contest);
  const strength = strongestPaths(duelsOf(contest), contest.costs.length, open);
  const at = (one: number, other: number) => strength[one * contest.costs.length + other]!;
  return new Map(open.map((one) => [one, open.filter((other) => at(one, other) > at(other, one)).length]));
}

/** At `one * projects + other`: the voters who rank the one above the other. A project that a ballot does not name is below all that it names. */
function duelsOf({ election: { ballots }, costs }: Contest): Float64Array {
  const projects = costs.length;
  const duels = new Float64Array(projects * projects);
  const { firsts, weights } = groupBallots(ballots, false);
  firsts.forEach((voter, group) => {
    const below = new Set(costs.keys());
    for (let place = ballots.starts[voter]!; place < ballots.starts[voter + 1]!; place++) {
      const one = ballots.choices[place]!;
      below.delete(one);
      for (const other of below) duels[one * projects + other]! += weights[group]!;
    }
  });
  return duels;
}

function strongestPaths(duels: Float64Array, projects: number, open: readonly number[]): Float64Array {
  const strength = new Float64Array(projects * projects);
  for (const one of open) {
    for (const other of open) {
      const [won, lost] = [duels[one * projects + other]!, duels[other * projects + one]!];
      if (won > lost) strength[one * projects + other] = won;
    }
  }
  for (const by of open) {
    for (const one of open) {
      const first = strength[one * projects + by]!;
      if (one === by || first === 0) continue;
      for (const other of open) {
        const path = Math.min(first, strength[by * projects + other]!);
        if (other !== one && path > strength[one * projects + other]!) strength[one * projects + other] = path;
      }
    }
  }
  return strength;
}
