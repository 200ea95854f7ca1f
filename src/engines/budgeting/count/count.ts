import { comparePreference } from "./comparison.ts";
import { type Contest, openContest, scoreOf } from "../rules/contest.ts";
import type { Election } from "../election/election.ts";
import { Cancelled, type Watch } from "../equal-shares/endowment.ts";
import { type EqualShares, equalShares, type SlowWays } from "../equal-shares/equal-shares.ts";
import { greedy } from "../rules/greedy.ts";
import { findFault, type Parameters, resolve } from "../rules/parameters.ts";
import { phragmen } from "../rules/phragmen.ts";
import { multiply, printFraction, printRational, rational, toFixed, toNumber } from "../election/rational.ts";
import { paidRounds, type Result, type RoundResult, roundResult, totalCost, warningsOf } from "./result.ts";
import { UnbrokenTie } from "../tie/rank.ts";

export interface Progress {
  /** The part of the budget that the outcome so far spends, 0 to 1. */
  readonly spentShare: number;
  readonly runs: number;
}

interface CountOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between runs. */
  readonly signal?: { readonly aborted: boolean };
  readonly slow?: SlowWays;
}

export type CountOutcome =
  | { readonly ok: true; readonly result: Result }
  /** `tie`: the tie rules do not order these projects. `parameters`: `parameter` names the one that is wrong. */
  | { readonly ok: false; readonly problem: "tie" | "parameters" | "cancelled"; readonly projects: readonly string[]; readonly parameter?: string };

type Outcome = Pick<Result, "rounds" | "endowment" | "endowmentDecimal" | "steps" | "comparison" | "warnings"> & { readonly winners: readonly number[] };

function byMerit(contest: Contest): Outcome {
  const { winners } = greedy(contest);
  const by = contest.parameters.rule === "pairwise" ? "pairwise" : "merit";
  const rounds = winners.map((project) => roundResult(contest, project, by, scoreOf(contest, project), null));
  return { winners, rounds, warnings: [] };
}

function byPurchase(contest: Contest): Outcome {
  const { bought } = phragmen(contest);
  const rounds = bought.map(({ project, time }) => {
    const votes = rational(BigInt(contest.profile.supporters[project]!));
    return roundResult(contest, project, "purchase", votes, rational(time.numerator, time.denominator));
  });
  return { winners: bought.map(({ project }) => project), rounds, warnings: [] };
}

function withComparison(contest: Contest, outcome: Outcome): Outcome {
  if (contest.parameters.comparison !== "satisfaction") return outcome;
  const majority = byMerit({ ...contest, parameters: { ...contest.parameters, rule: "greedy" } });
  const { first, second, neither } = comparePreference(contest.profile, outcome.winners, majority.winners);
  const comparison = { equalShares: first, greedy: second, neither };
  if (second <= first) return { ...outcome, comparison };
  const replaced = outcome.winners.map((project) => contest.election.projects[project]!.id);
  return { ...outcome, ...majority, comparison, warnings: [{ code: "comparison-replaced", projects: replaced }] };
}

function plainRounds(contest: Contest, shares: EqualShares): RoundResult[] {
  const score = (project: number) => scoreOf(contest, project);
  return [
    ...shares.free.map((project) => roundResult(contest, project, "free", score(project), rational(0n))),
    ...paidRounds(contest, shares),
    ...shares.completed.map((project) => roundResult(contest, project, "completion", score(project), null)),
  ];
}

function byEqualShares(contest: Contest, watch: Watch, slow?: SlowWays): Outcome {
  const shares = equalShares(contest, watch, slow);
  const { endowment } = shares.run;
  return withComparison(contest, {
    winners: [...shares.free, ...shares.run.winners, ...shares.completed],
    rounds: plainRounds(contest, shares),
    endowment: printFraction(endowment),
    endowmentDecimal: toFixed(endowment, 2),
    steps: shares.steps,
    warnings: [],
  });
}

function outcomeOf(contest: Contest, options: CountOptions): Outcome {
  const { rule } = contest.parameters;
  const { budget } = contest.election;
  if (rule === "phragmen") return byPurchase(contest);
  if (rule !== "equal-shares") return byMerit(contest);
  const watch: Watch = ({ spent, runs }) => {
    const inverse = { numerator: budget.denominator, denominator: budget.numerator };
    options.onProgress?.({ spentShare: budget.numerator > 0n ? toNumber(multiply(spent, inverse)) : 1, runs });
    return options.signal?.aborted ?? false;
  };
  return byEqualShares(contest, watch, options.slow);
}

/** Counts the ballots by the rule. Expected failures are values: an unbroken tie names its projects. */
export function count(election: Election, given: Parameters, options: CountOptions = {}): CountOutcome {
  const fault = findFault(election, given);
  if (fault !== null) return { ok: false, problem: "parameters", projects: [], parameter: fault };
  const parameters = resolve(election, given);
  const name = (project: number) => election.projects[project]!.id;
  try {
    const contest = openContest(election, parameters);
    const { winners, rounds, warnings, ...more } = outcomeOf(contest, options);
    const budget = printRational(election.budget);
    const spent = printRational(totalCost(contest, winners));
    const all = [...warningsOf(contest), ...warnings];
    return { ok: true, result: { rule: parameters.rule, parameters, budget, spent, winners: winners.map(name), rounds, ...more, warnings: all } };
  } catch (stop) {
    if (stop instanceof UnbrokenTie) return { ok: false, problem: "tie", projects: stop.projects.map(name).sort() };
    if (stop instanceof Cancelled) return { ok: false, problem: "cancelled", projects: [] };
    throw stop;
  }
}
