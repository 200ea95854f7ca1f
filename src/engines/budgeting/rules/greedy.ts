import { type Contest, contenders, isTooDear, limitOf, listOrder, scoreOf } from "./contest.ts";
import { victories } from "./pairwise.ts";
import { add, compare, divide, type Rational, rational, subtract } from "../election/rational.ts";
import { breakTie, firstOf } from "../tie/rank.ts";

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

interface GreedyResult {
  readonly winners: readonly number[];
  /**
   * Without skipping: the projects of which none fitted any more; where overspending is bounded, the one that exceeded the budget.
   * Nothing after them was looked at.
   */
  readonly endedBy: readonly number[];
}

/** Whether all are taken, whatever their order: before the last of them the budget is never exceeded. */
function fitTogether(contest: Contest, spent: Rational, projects: readonly number[]): boolean {
  const { costs, election } = contest;
  const all = projects.map((project) => costs[project]!).reduce(add, spent);
  return compare(all, limitOf(contest)) <= 0 && projects.every((last) => compare(subtract(all, costs[last]!), election.budget) <= 0);
}

/**
 * Takes projects in the order of merit while the budget lasts: a project that does not fit is skipped, or ends the count.
 * Where overspending is bounded, a project that exceeds the budget within the bound is taken, and is the last.
 * A tie counts only where it decides something. Those that come first by the tie rules are all taken when they fit together, and end
 * the count when none of them fits; else some order would take one that another order leaves, and somebody has to decide.
 */
export function takeByMerit(
  contest: Contest,
  start: readonly number[],
  projects: readonly number[],
  merit: (project: number) => Rational,
  skip: boolean,
): GreedyResult {
  const { costs, election, ranks } = contest;
  const order = listOrder(contest);
  const limit = limitOf(contest);
  const winners: number[] = [];
  let spent = start.reduce((sum, project) => add(sum, costs[project]!), rational(0n));
  const isOver = () => compare(spent, election.budget) > 0;
  const fits = (project: number) => !isTooDear(contest, project) && compare(add(spent, costs[project]!), limit) <= 0;
  if (isOver()) return { winners, endedBy: [] };
  for (const level of byMerit(projects, merit)) {
    let open = level;
    while (open.length > 0) {
      if (skip) open = open.filter(fits);
      if (open.length === 0) break;
      const first = firstOf(open, ranks);
      if (!first.some(fits)) return { winners, endedBy: first };
      const all = first.every(fits) && fitTogether(contest, spent, first);
      const next = all ? [...first].sort(order)[0]! : breakTie(first, ranks);
      winners.push(next);
      spent = add(spent, costs[next]!);
      if (isOver()) return { winners, endedBy: [next] };
      open = open.filter((project) => project !== next);
    }
  }
  return { winners, endedBy: [] };
}

/** What the rule ranks projects by; the utilitarian completion of equal shares too. */
export function meritIn(contest: Contest): (project: number) => Rational {
  const { rule } = contest.parameters;
  if (rule === "greedy-density") return (project) => density(contest, project);
  if (rule !== "pairwise") return (project) => scoreOf(contest, project);
  const beaten = victories(contest);
  return (project) => rational(BigInt(beaten.get(project) ?? 0));
}

/** Projects that nobody supports never win. */
export function greedy(contest: Contest): GreedyResult {
  return takeByMerit(contest, [], contenders(contest), meritIn(contest), contest.parameters.rule !== "greedy-no-skip");
}
