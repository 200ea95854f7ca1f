import type { Contest } from "../rules/contest.ts";
import type { ResolvedParameters } from "../rules/parameters.ts";
import { add, divide, printFraction, type Rational, rational, toFixed } from "../election/rational.ts";
import type { EqualShares } from "../equal-shares/equal-shares.ts";

/** How a winner was elected; one for each winner, in order. */
export interface RoundResult {
  readonly project: string;
  /** What elected it: paid by its supporters, bought (Phragmén), taken by merit or for the projects it beats, or added by the completion. */
  readonly by: "payment" | "purchase" | "merit" | "pairwise" | "completion" | "free";
  /** Cost divided by the price per point: how many full payments (approval) or fully paid points its support is worth. */
  readonly effectiveVotes: string;
  readonly effectiveVotesDecimal: string;
  /** The most that one voter pays per point; null where nobody pays. */
  readonly maxPayment: string | null;
  readonly maxPaymentDecimal: string | null;
}

export interface Warning {
  readonly code: "ineligible" | "excluded" | "unsupported" | "comparison-replaced" | "no-voters";
  readonly projects: readonly string[];
}

/** Plain data, the same on every platform; `parameters` and the election are all it takes to compute it again. */
export interface Result {
  readonly rule: ResolvedParameters["rule"];
  readonly parameters: ResolvedParameters;
  readonly budget: string;
  readonly spent: string;
  readonly winners: readonly string[];
  readonly rounds: readonly RoundResult[];
  /** Equal shares: what each voter was given to spend in the end, and after how many steps. */
  readonly endowment?: string;
  readonly endowmentDecimal?: string;
  readonly steps?: number;
  /** Voters who approve more projects of the equal shares outcome, of the greedy one, or the same number of both. */
  readonly comparison?: { readonly equalShares: number; readonly greedy: number; readonly neither: number };
  readonly warnings: readonly Warning[];
}

export function roundResult(contest: Contest, project: number, by: RoundResult["by"], votes: Rational, payment: Rational | null): RoundResult {
  return {
    project: contest.election.projects[project]!.id,
    by,
    effectiveVotes: printFraction(votes),
    effectiveVotesDecimal: toFixed(votes, 2),
    maxPayment: payment && printFraction(payment),
    maxPaymentDecimal: payment && toFixed(payment, 2),
  };
}

/** The exact prices of all rounds, each a fraction in lowest terms. */
export function paidRounds(contest: Contest, { run }: EqualShares): RoundResult[] {
  run.ledger.settle();
  return run.rounds.map(({ project }, round) => {
    const price = rational(run.ledger.prices[round]!, run.ledger.denominators[round + 1]!);
    return roundResult(contest, project, "payment", divide(contest.costs[project]!, price), price);
  });
}

export function totalCost(contest: Contest, projects: readonly number[]): Rational {
  return projects.reduce((sum, project) => add(sum, contest.costs[project]!), rational(0n));
}

export function warningsOf(contest: Contest): Warning[] {
  const { election, profile, ineligible, excluded } = contest;
  const named = (code: Warning["code"], projects: Iterable<number>): Warning[] => {
    const ids = Array.from(projects, (project) => election.projects[project]!.id).sort();
    return ids.length > 0 ? [{ code, projects: ids }] : [];
  };
  const unsupported = [...contest.costs.keys()].filter((project) => profile.supporters[project] === 0);
  return [
    ...(election.voters === 0 ? [{ code: "no-voters" as const, projects: [] }] : []),
    ...named("ineligible", ineligible.keys()),
    ...named("excluded", excluded.keys()),
    ...named("unsupported", unsupported),
  ];
}
