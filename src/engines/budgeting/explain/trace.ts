import { type Contest, limitOf, payable } from "../rules/contest.ts";
import { EMPTY } from "../equal-shares/accounts.ts";
import { prepareGround } from "../equal-shares/ground.ts";
import { Run } from "../equal-shares/run.ts";
import { parseRational, type Rational } from "../election/rational.ts";
import type { Result } from "../count/result.ts";

export interface Payers {
  /** Voters who paid the full price, who gave all they had left, who support the project but had nothing left. */
  readonly full: number;
  readonly part: number;
  readonly none: number;
  /** Voters who can pay for nothing after this round and could before. */
  readonly exhausted: number;
  /** What the voter who paid least, and the one who paid most, gave for the project, to two decimals. */
  readonly least: string;
  readonly most: string;
}

/** The run of equal shares behind a result, and what was seen on the way. Amounts are doubles: they explain, they decide nothing. */
export interface Trace {
  readonly run: Run;
  readonly payers: readonly Payers[];
  /** What the supporters of project p spent on the winner of round r: `spent[r * projects + p]`. */
  readonly spent: Float64Array;
  /** The projects that could be paid for until this round was paid; at 0, those that nobody could pay for from the start. */
  readonly outOfReach: readonly (readonly number[])[];
}

const votersOf = (contest: Contest, project: number, include: (group: number) => boolean): number => {
  const { starts, groups, weights } = contest.profile;
  let voters = 0;
  for (let at = starts[project]!; at < starts[project + 1]!; at++) if (include(groups[at]!)) voters += weights[groups[at]!]!;
  return voters;
};

function openRun(contest: Contest, endowment: Rational): Run {
  const { profile, costs, ranks, parameters } = contest;
  const rule = { perCost: parameters.utility === "cost", ranks, alwaysExact: false };
  return new Run(prepareGround(profile, costs, limitOf(contest), payable(contest), rule), endowment);
}

/** Repeats the run at the endowment that the result states. Null for other rules. */
export function traceRun(contest: Contest, result: Result): Trace | null {
  const endowment = result.endowment === undefined ? null : parseRational(result.endowment);
  if (endowment === null) return null;
  const run = openRun(contest, endowment);
  const projects = contest.costs.length;
  const spent: number[] = [];
  const payers: Payers[] = [];
  const fading = new Fading(run);
  const outOfReach = [fading.next()];
  for (;;) {
    const before = run.accountOf.slice();
    const elected = run.elect();
    if (elected === null) return { run, payers, spent: Float64Array.from(spent), outOfReach };
    outOfReach.push(fading.next(elected.project));
    payers.push(payersOf(contest, run, before));
    spent.push(...spendingOn(contest, run, before, projects));
  }
}

/** Watches which projects the supporters can still pay for together; `assess` answers that exactly. */
class Fading {
  readonly #run: Run;
  #open: number[];

  constructor(run: Run) {
    this.#run = run;
    this.#open = Array.from(run.ground.candidates);
  }

  next(elected = -1): number[] {
    const open = this.#open.filter((project) => project !== elected);
    const gone = open.filter((project) => !this.#run.rates.assess(project));
    this.#open = open.filter((project) => !gone.includes(project));
    return gone;
  }
}

function payersOf(contest: Contest, run: Run, before: Int32Array): Payers {
  const { project, poorVoters } = run.rounds.at(-1)!;
  const none = votersOf(contest, project, (group) => before[group] === EMPTY);
  const part = poorVoters.reduce((sum, voters) => sum + voters, 0);
  const exhausted = votersOf(contest, project, (group) => before[group] !== EMPTY && run.accountOf[group] === EMPTY);
  return { full: contest.profile.supporters[project]! - part - none, part, none, exhausted, ...paymentsOf(contest, run, before) };
}

function paymentsOf(contest: Contest, run: Run, before: Int32Array): Pick<Payers, "least" | "most"> {
  const { starts, groups } = contest.profile;
  const { project } = run.rounds.at(-1)!;
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let at = starts[project]!; at < starts[project + 1]!; at++) {
    const [held, left] = [before[groups[at]!]!, run.accountOf[groups[at]!]!];
    if (held === EMPTY) continue;
    const payment = run.accounts.money[held]! - run.accounts.money[left]!;
    [least, most] = [Math.min(least, payment), Math.max(most, payment)];
  }
  return { least: least.toFixed(2), most: most.toFixed(2) };
}

function spendingOn(contest: Contest, run: Run, before: Int32Array, projects: number): Float64Array {
  const { starts, groups, weights } = contest.profile;
  const { money } = run.accounts;
  const spent = new Float64Array(projects);
  for (let p = 0; p < projects; p++) {
    for (let at = starts[p]!; at < starts[p + 1]!; at++) {
      const group = groups[at]!;
      if (before[group] !== run.accountOf[group]) spent[p]! += weights[group]! * (money[before[group]!]! - money[run.accountOf[group]!]!);
    }
  }
  return spent;
}

/** What the supporters of the project hold together at the end, exactly. */
export const moneyOf = ({ run }: Trace, project: number): Rational => run.ledger.wealth(run.rates.gather(project));
