import { type Contest, contenders, listOrder, scoreOf } from "./contest.ts";
import { add, compare, divide, type Rational, rational } from "./rational.ts";
import { breakTie, firstOf } from "./tie/rank.ts";

/** Groups of projects of equal merit, best first. */
function byMerit(projects: readonly number[], merit: (project: number) => Rational): number[][] {
  const merits = new Map(projects.map((project) => [project, merit(project)]));
  const sorted = [...projects].sort((a, b) => compare(merits.get(b)!, merits.get(a)!));
  const levels: number[][] = [];
  for (const project of sorted) {
    const level = levels.at(-1);
    if (level && compare(merits.get(level[0]!)!, merits.get(project)!) === 0) level.push(project);
    else levels.push([project]);
  }
  return levels;
}

/** Score over cost; a free project comes before all others, by its score. */
function density(contest: Contest, project: number): Rational {
  const score = scoreOf(contest, project);
  const cost = contest.costs[project]!;
  return cost.numerator === 0n ? add(score, rational(1n << 256n)) : divide(score, cost);
}

interface Taken {
  readonly winners: readonly number[];
  /** Without skipping: the projects of which none fitted any more; nothing after them was looked at. */
  readonly endedBy: readonly number[];
}

/**
 * Takes projects in the order of merit while the budget lasts: a project that does not fit is skipped, or ends the count.
 * A tie counts only where it decides something. Those that come first by the tie rules are all taken when they fit together, and end
 * the count when none of them fits; else some order would take one that another order leaves, and somebody has to decide.
 */
export function takeByMerit(
  contest: Contest,
  start: readonly number[],
  projects: readonly number[],
  merit: (project: number) => Rational,
  skip: boolean,
): Taken {
  const { costs, election, ranks } = contest;
  const order = listOrder(contest);
  const winners: number[] = [];
  let spent = start.reduce((sum, project) => add(sum, costs[project]!), rational(0n));
  const fits = (more: Rational) => compare(add(spent, more), election.budget) <= 0;
  for (const level of byMerit(projects, merit)) {
    let open = level;
    while (open.length > 0) {
      if (skip) open = open.filter((project) => fits(costs[project]!));
      if (open.length === 0) break;
      const first = firstOf(open, ranks);
      if (first.every((project) => !fits(costs[project]!))) return { winners, endedBy: first };
      const together = first.reduce((sum, project) => add(sum, costs[project]!), rational(0n));
      const next = fits(together) ? [...first].sort(order)[0]! : breakTie(first, ranks);
      winners.push(next);
      spent = add(spent, costs[next]!);
      open = open.filter((project) => project !== next);
    }
  }
  return { winners, endedBy: [] };
}

/** Projects that nobody supports never win. */
export function greedy(contest: Contest): Taken {
  const { rule } = contest.parameters;
  const merit = (project: number) => (rule === "greedy-density" ? density(contest, project) : scoreOf(contest, project));
  return takeByMerit(contest, [], contenders(contest), merit, rule !== "greedy-no-skip");
}
