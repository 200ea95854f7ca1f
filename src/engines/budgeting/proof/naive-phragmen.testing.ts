import type { Election } from "../budgeting.ts";
import { add, compare, divide, type Rational, rational } from "../election/rational.ts";

const zero = rational(0n);

/** Sequential Phragmén one voter at a time, in plain fractions; ties by index. Slow, and plainly what docs/counting/phragmen.md says. */
export function naivePhragmen(election: Election): number[] {
  const { starts, choices } = election.ballots;
  const supporters = election.projects.map((_, project) =>
    Array.from({ length: election.voters }, (_, voter) => voter).filter((voter) => choices.subarray(starts[voter], starts[voter + 1]).includes(project)),
  );
  const loads = Array.from({ length: election.voters }, () => zero);
  const winners: number[] = [];
  let left: Rational = election.budget;
  for (;;) {
    const open = election.projects.flatMap(({ cost }, project) => {
      if (winners.includes(project) || supporters[project]!.length === 0 || compare(cost, election.budget) > 0) return [];
      const load = supporters[project]!.reduce((sum, voter) => add(sum, loads[voter]!), cost);
      return [{ project, cost, due: divide(load, rational(BigInt(supporters[project]!.length))) }];
    });
    if (open.length === 0) return winners;
    const moment = open.map(({ due }) => due).reduce((one, other) => (compare(one, other) <= 0 ? one : other));
    const due = open.filter((one) => compare(one.due, moment) === 0);
    if (due.some(({ cost }) => compare(cost, left) > 0)) return winners;
    const { project, cost } = due[0]!;
    for (const voter of supporters[project]!) loads[voter] = moment;
    left = add(left, rational(-cost.numerator, cost.denominator));
    winners.push(project);
  }
}
