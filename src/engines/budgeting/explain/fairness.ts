import { approvedWinners } from "../count/comparison.ts";
import type { Contest } from "../rules/contest.ts";
import { divide, multiply, printRational, type Rational, rational, toFixed, toNumber } from "../election/rational.ts";
import { type Result, totalCost } from "../count/result.ts";

/** Where the money goes, by what the projects say they belong to. A project of two categories counts in both. */
interface Share {
  readonly name: string;
  readonly projects: number;
  readonly winners: number;
  readonly spent: string;
  /** Of all money spent, in percent. */
  readonly percent: string;
}

export interface Fairness {
  readonly voters: number;
  readonly votersWithoutWinner: number;
  /** How many voters approve how many winners. */
  readonly winnersApproved: readonly { readonly winners: number; readonly voters: number }[];
  /** Each winner's cost shared equally by its supporters, added up for each voter: the same measure for every rule. */
  readonly spendingPerVoter: {
    readonly mean: string;
    /** What the voter at 0, 10, … 100 % receives, poorest first. */
    readonly deciles: readonly string[];
    /** 0 when all voters receive the same, towards 1 when one receives all. */
    readonly gini: string;
  };
  readonly byCategory: readonly Share[];
  readonly byDistrict: readonly Share[];
}

function winnerHistogram(contest: Contest, approved: Uint32Array): Fairness["winnersApproved"] {
  const voters: number[] = [];
  approved.forEach((winners, group) => {
    voters[winners] = (voters[winners] ?? 0) + contest.profile.weights[group]!;
  });
  return voters.flatMap((count, winners) => (count > 0 ? [{ winners, voters: count }] : []));
}

function spendingPerVoter(contest: Contest, winners: readonly number[]): Fairness["spendingPerVoter"] {
  const { starts, groups, weights, supporters, voters } = contest.profile;
  const received = new Float64Array(weights.length);
  for (const project of winners) {
    const each = toNumber(contest.costs[project]!) / supporters[project]!;
    for (let at = starts[project]!; at < starts[project + 1]!; at++) received[groups[at]!]! += each;
  }
  const order = [...received.keys()].sort((a, b) => received[a]! - received[b]!);
  const deciles: string[] = [];
  let [below, sum, ranked] = [0, 0, 0];
  for (const group of order) {
    const weight = weights[group]!;
    // Σ rank·x over the voters of the group, whose ranks run from below + 1 to below + weight.
    ranked += received[group]! * weight * (below + (weight + 1) / 2);
    sum += received[group]! * weight;
    below += weight;
    while (deciles.length <= 10 && below >= Math.max(1, (deciles.length * voters) / 10)) deciles.push(received[group]!.toFixed(2));
  }
  const gini = sum > 0 ? (2 * ranked) / (voters * sum) - (voters + 1) / voters : 0;
  return { mean: (voters > 0 ? sum / voters : 0).toFixed(2), deciles, gini: gini.toFixed(4) };
}

function sharesBy(contest: Contest, winners: readonly number[], names: (project: number) => readonly string[]): Share[] {
  const total = totalCost(contest, winners);
  const members = new Map<string, number[]>();
  for (const project of contest.costs.keys()) {
    for (const name of names(project)) members.set(name, [...(members.get(name) ?? []), project]);
  }
  const percent = (spent: Rational) => (total.numerator > 0n ? toFixed(multiply(divide(spent, total), rational(100n)), 2) : "0.00");
  return [...members.keys()].sort().map((name) => {
    const elected = members.get(name)!.filter((project) => winners.includes(project));
    const spent = totalCost(contest, elected);
    return { name, projects: members.get(name)!.length, winners: elected.length, spent: printRational(spent), percent: percent(spent) };
  });
}

export function fairnessOf(contest: Contest, result: Result): Fairness {
  const { projects } = contest.election;
  const winners = projects.flatMap(({ id }, project) => (result.winners.includes(id) ? [project] : []));
  const histogram = winnerHistogram(contest, approvedWinners(contest.profile, winners));
  return {
    voters: contest.profile.voters,
    votersWithoutWinner: histogram.find((bar) => bar.winners === 0)?.voters ?? 0,
    winnersApproved: histogram,
    spendingPerVoter: spendingPerVoter(contest, winners),
    byCategory: sharesBy(contest, winners, (project) => projects[project]!.categories),
    byDistrict: sharesBy(contest, winners, (project) => projects[project]!.districts),
  };
}
