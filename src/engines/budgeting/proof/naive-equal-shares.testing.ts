import type { Election } from "../budgeting.ts";
import { add, compare, divide, multiply, type Rational, rational, subtract } from "../election/rational.ts";

const zero = rational(0n);
const minimum = (a: Rational, b: Rational) => (compare(a, b) <= 0 ? a : b);

interface Supporter {
  readonly voter: number;
  readonly points: Rational;
}

function supportersOf(election: Election): Supporter[][] {
  const { starts, choices, points } = election.ballots;
  const supporters: Supporter[][] = election.projects.map(() => []);
  for (let voter = 0; voter < election.voters; voter++) {
    for (let at = starts[voter]!; at < starts[voter + 1]!; at++) {
      supporters[choices[at]!]!.push({ voter, points: rational(BigInt(points?.[at] ?? 1)) });
    }
  }
  return supporters;
}

/** The least price at which the supporters cover the cost; found from the poorest up. Null when they cannot. */
function priceOf(cost: Rational, supporters: readonly Supporter[], money: readonly Rational[]): Rational | null {
  const order = [...supporters].sort((a, b) => compare(divide(money[a.voter]!, a.points), divide(money[b.voter]!, b.points)));
  let open = cost;
  let units = order.reduce((sum, { points }) => add(sum, points), zero);
  for (const { voter, points } of order) {
    const price = divide(open, units);
    if (compare(multiply(price, points), money[voter]!) <= 0) return price;
    open = subtract(open, money[voter]!);
    units = subtract(units, points);
  }
  return null;
}

/** Equal shares as the paper defines it, one voter at a time, in plain fractions; ties by index. Slow, and plainly right. */
export function naiveEqualShares(election: Election, endowment: Rational, perCost: boolean): { winners: number[]; payments: Rational[][]; money: Rational[] } {
  const supporters = supportersOf(election);
  const money = Array.from({ length: election.voters }, () => endowment);
  const winners: number[] = [];
  const payments: Rational[][] = [];
  for (;;) {
    let best: { project: number; price: Rational; rate: Rational } | null = null;
    for (const [project, { cost }] of election.projects.entries()) {
      if (winners.includes(project) || supporters[project]!.length === 0) continue;
      const price = priceOf(cost, supporters[project]!, money);
      if (price === null) continue;
      const rate = perCost ? divide(price, cost) : price;
      if (best === null || compare(rate, best.rate) < 0) best = { project, price, rate };
    }
    if (best === null) return { winners, payments, money };
    const paid = money.map(() => zero);
    for (const { voter, points } of supporters[best.project]!) paid[voter] = minimum(money[voter]!, multiply(best.price, points));
    paid.forEach((payment, voter) => {
      money[voter] = subtract(money[voter]!, payment);
    });
    winners.push(best.project);
    payments.push(paid);
  }
}
