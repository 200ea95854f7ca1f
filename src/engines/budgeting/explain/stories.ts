import { type Contest, scoreOf } from "../contest.ts";
import { compare, divide, multiply, printFraction, printRational, type Rational, rational, subtract, toFixed } from "../rational.ts";
import type { Result } from "../result.ts";
import { moneyOf, type Trace } from "./trace.ts";

interface Amount {
  readonly exact: string;
  readonly decimal: string;
}

interface Spending {
  readonly project: string;
  /** What the supporters of the story's project paid for this winner, to two decimals. */
  readonly amount: string;
}

/** Why one project won or lost. */
export interface ProjectStory {
  readonly project: string;
  readonly outcome:
    | "elected"
    | "ineligible"
    | "unsupported"
    /** Equal shares: the supporters have too little left. */
    | "supporters-short"
    /** The budget had too little left when its turn came. */
    | "budget-short"
    /** Elected by equal shares, but the comparison chose the greedy outcome. */
    | "replaced";
  readonly votes: number;
  readonly score: string;
  readonly cost: string;
  /** Equal shares: what the supporters were given, what they have left, and where the rest went. */
  readonly supporters: {
    readonly given: Amount;
    readonly left: Amount;
    readonly spentOn: readonly Spending[];
  } | null;
  /** What was missing, in money, and in further supporters who had spent nothing yet. */
  readonly missing: Amount | null;
  readonly missingSupporters: number | null;
  /** What the supporters have left as a percentage of the cost: at 100 the project is paid for. */
  readonly effectiveSupport: string | null;
}

const amount = (value: Rational): Amount => ({ exact: printFraction(value), decimal: toFixed(value, 2) });

function outcomeOf(contest: Contest, result: Result, trace: Trace | null, project: number): ProjectStory["outcome"] {
  const { id } = contest.election.projects[project]!;
  if (result.winners.includes(id)) return "elected";
  if (contest.ineligible.has(project)) return "ineligible";
  if (contest.profile.supporters[project] === 0) return "unsupported";
  const replaced = result.warnings.some((warning) => warning.code === "comparison-replaced" && warning.projects.includes(id));
  if (replaced) return "replaced";
  const completed = result.parameters.completion?.endsWith("utilitarian") || result.rounds.some(({ by }) => by === "merit");
  return trace && !completed ? "supporters-short" : "budget-short";
}

/** What the budget had left for a project when all winners with at least its score are paid. */
function budgetLeft(contest: Contest, result: Result, project: number): Rational {
  const score = scoreOf(contest, project);
  const perCost = result.rule === "greedy-density";
  const merit = (p: number) => (perCost && contest.costs[p]!.numerator > 0n ? divide(scoreOf(contest, p), contest.costs[p]!) : scoreOf(contest, p));
  const own = perCost ? merit(project) : score;
  const before = contest.election.projects.flatMap(({ id }, p) => (result.winners.includes(id) && compare(merit(p), own) >= 0 ? [p] : []));
  return before.reduce((left, p) => subtract(left, contest.costs[p]!), contest.election.budget);
}

function supportersOf(contest: Contest, trace: Trace, project: number, left: Rational): ProjectStory["supporters"] {
  const { supporters } = contest.profile;
  const projects = contest.costs.length;
  const spentOn = trace.run.rounds.flatMap(({ project: winner }, round) => {
    const spent = trace.spent[round * projects + project]!;
    return spent > 0 ? [{ project: contest.election.projects[winner]!.id, amount: spent.toFixed(2) }] : [];
  });
  return { given: amount(multiply(trace.run.endowment, rational(BigInt(supporters[project]!)))), left: amount(left), spentOn };
}

const ceiling = ({ numerator, denominator }: Rational): number => Number((numerator + denominator - 1n) / denominator);

export function storyOf(contest: Contest, result: Result, trace: Trace | null, project: number): ProjectStory {
  const cost = contest.costs[project]!;
  const outcome = outcomeOf(contest, result, trace, project);
  const left = trace && moneyOf(trace, project);
  const has = outcome === "supporters-short" ? left! : outcome === "budget-short" ? budgetLeft(contest, result, project) : null;
  const missing = has && subtract(cost, has);
  const endowment = trace?.run.endowment;
  const heads = outcome === "supporters-short" && missing && endowment!.numerator > 0n;
  return {
    project: contest.election.projects[project]!.id,
    outcome,
    votes: contest.profile.votes[project]!,
    score: printRational(scoreOf(contest, project)),
    cost: printRational(cost),
    supporters: trace && supportersOf(contest, trace, project, left!),
    missing: missing && missing.numerator > 0n ? amount(missing) : null,
    missingSupporters: heads ? ceiling(divide(missing, endowment!)) : null,
    effectiveSupport: outcome === "supporters-short" && cost.numerator > 0n ? toFixed(multiply(divide(left!, cost), rational(100n)), 2) : null,
  };
}
