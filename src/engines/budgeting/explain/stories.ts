import { type Contest, isTooDear, scoreOf } from "../contest.ts";
import { greedy } from "../greedy.ts";
import { phragmen } from "../phragmen.ts";
import { compare, divide, multiply, printFraction, printRational, type Rational, rational, subtract, toFixed } from "../rational.ts";
import { type Result, totalCost } from "../result.ts";
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
    /** It costs more than the whole budget. */
    | "too-dear"
    /** The count had ended before its turn: at a project that no longer fitted. */
    | "too-late"
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

/** Of the rules that stop at the first project that does not fit: the projects at which they stopped. Null for the others. */
export function endOf(contest: Contest): readonly number[] | null {
  if (contest.parameters.rule === "phragmen") return phragmen(contest).endedBy;
  return contest.parameters.rule === "greedy-no-skip" ? greedy(contest).endedBy : null;
}

/** What is known of the count as a whole while each project is told of. */
export interface Telling {
  readonly contest: Contest;
  readonly result: Result;
  readonly trace: Trace | null;
  readonly endedBy: readonly number[] | null;
}

function outcomeOf({ contest, result, trace, endedBy }: Telling, project: number): ProjectStory["outcome"] {
  const { id } = contest.election.projects[project]!;
  if (result.winners.includes(id)) return "elected";
  if (contest.ineligible.has(project)) return "ineligible";
  if (contest.profile.supporters[project] === 0) return "unsupported";
  const replaced = result.warnings.some((warning) => warning.code === "comparison-replaced" && warning.projects.includes(id));
  if (replaced) return "replaced";
  if (isTooDear(contest, project)) return "too-dear";
  if (endedBy && !endedBy.includes(project)) return "too-late";
  const completed = result.parameters.completion?.endsWith("utilitarian") || result.rounds.some(({ by }) => by === "merit");
  return trace && !completed ? "supporters-short" : "budget-short";
}

/** What the budget had left for a project: when the count ended at it, or when all winners with at least its score are paid. */
function budgetLeft({ contest, result, endedBy }: Telling, project: number): Rational {
  const indices = contest.election.projects.flatMap(({ id }, p) => (result.winners.includes(id) ? [p] : []));
  if (endedBy) return subtract(contest.election.budget, totalCost(contest, indices));
  const score = scoreOf(contest, project);
  const perCost = result.rule === "greedy-density";
  const merit = (p: number) => (perCost && contest.costs[p]!.numerator > 0n ? divide(scoreOf(contest, p), contest.costs[p]!) : scoreOf(contest, p));
  const own = perCost ? merit(project) : score;
  const before = indices.filter((p) => compare(merit(p), own) >= 0);
  return subtract(contest.election.budget, totalCost(contest, before));
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

export function storyOf(telling: Telling, project: number): ProjectStory {
  const { contest, trace } = telling;
  const cost = contest.costs[project]!;
  const outcome = outcomeOf(telling, project);
  const left = trace && moneyOf(trace, project);
  const has =
    outcome === "supporters-short"
      ? left!
      : outcome === "budget-short"
        ? budgetLeft(telling, project)
        : outcome === "too-dear"
          ? contest.election.budget
          : null;
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
