import { type Contest, contenders } from "./contest.ts";
import { compare, lcm, type Rational } from "../election/rational.ts";
import { breakTie } from "../tie/rank.ts";

/** A project bought, and the moment: how much each voter had received by then. */
interface Purchase {
  readonly project: number;
  readonly time: Rational;
}

interface Purchases {
  readonly bought: readonly Purchase[];
  /** The projects that were due when the count ended, of which one no longer fitted; none when all were bought. */
  readonly endedBy: readonly number[];
}

/**
 * Sequential Phragmén (Brill, Freeman, Janson, Lackner 2017; with costs: Los, Christoff, Grossi 2022): everybody receives
 * money at the same steady pace, and a project is bought as soon as its supporters hold its cost. The count stops when a
 * project that is due no longer fits into the budget; of several due at one moment none is bought then, as pabutools does it.
 * A voter has spent what had been received at the last purchase they support, so voters fall into as many classes as there
 * were purchases, and exact fractions cost little.
 */
export function phragmen(contest: Contest): Purchases {
  const { profile, costs, election, ranks } = contest;
  const fits = (spent: bigint, project: number) => spent + whole(costs[project]!) <= whole(election.budget);
  const denominator = costs.reduce((all, cost) => lcm(all, cost.denominator), election.budget.denominator);
  const whole = (money: Rational) => money.numerator * (denominator / money.denominator);
  /** Which purchase each group of voters last took part in; 0 for none yet. */
  const last = new Uint32Array(profile.weights.length);
  /** What a voter had received at each purchase, over `scale`. */
  let received: bigint[] = [0n];
  let scale = denominator;
  let spent = 0n;
  const bought: Purchase[] = [];
  const due = (project: number): Rational => {
    const voters = new Float64Array(received.length);
    for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at++) {
      const group = profile.groups[at]!;
      voters[last[group]!]! += profile.weights[group]!;
    }
    let load = whole(costs[project]!) * (scale / denominator);
    voters.forEach((count, purchase) => {
      if (count > 0) load += BigInt(count) * received[purchase]!;
    });
    return { numerator: load, denominator: BigInt(profile.supporters[project]!) * scale };
  };
  let open = contenders(contest).filter((project) => fits(0n, project));
  const known = new Map(open.map((project) => [project, due(project)]));
  while (open.length > 0) {
    const next = firstDue(open, known, due);
    if (next.some((project) => !fits(spent, project))) return { bought, endedBy: next };
    const project = next.length === 1 ? next[0]! : breakTie(next, ranks);
    const time = known.get(project)!;
    const votes = BigInt(profile.supporters[project]!);
    received = received.map((amount) => amount * votes);
    received.push(time.numerator);
    scale *= votes;
    for (let at = profile.starts[project]!; at < profile.starts[project + 1]!; at++) last[profile.groups[at]!] = received.length - 1;
    spent += whole(costs[project]!);
    bought.push({ project, time });
    open = open.filter((other) => other !== project);
  }
  return { bought, endedBy: [] };
}

/**
 * The projects that are due first, several when at one moment. A purchase only delays the others, so that a moment worked out earlier (`known`)
 * is a lower bound and most need no new sum.
 */
function firstDue(open: readonly number[], known: Map<number, Rational>, due: (project: number) => Rational): number[] {
  let next: number[] = [];
  for (const project of open.toSorted((a, b) => compare(known.get(a)!, known.get(b)!))) {
    if (next.length > 0 && compare(known.get(project)!, known.get(next[0]!)!) > 0) break;
    known.set(project, due(project));
    const sign = next.length === 0 ? -1 : compare(known.get(project)!, known.get(next[0]!)!);
    if (sign <= 0) next = sign < 0 ? [project] : [...next, project];
  }
  return next;
}
