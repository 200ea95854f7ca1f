import { type Contest, isTooDear, limitOf, scoreOf } from "../rules/contest.ts";
import { supportAsked } from "../rules/eligibility.ts";
import { greedy } from "../rules/greedy.ts";
import { phragmen } from "../rules/phragmen.ts";
import { ceiling, compare, divide, multiply, printFraction, printRational, type Rational, rational, subtract, toFixed } from "../election/rational.ts";
import { type Result, totalCost } from "../count/result.ts";
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
    /** Fewer ballots support it than `asked`. */
    | "below-support"
    /** The whole vote has fewer ballots than `asked`. */
    | "below-turnout"
    /** As many points against it as for it, or more. */
    | "opposed"
    /** Another project that excludes it has more support. */
    | "excluded"
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
  /** Voters who are against it; null where the rule takes nothing off. */
  readonly against: number | null;
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
  /** The ballots that the project, or the vote, had to have; null where something else decided. */
  readonly asked: number | null;
  /** The project that it fell away for. */
  readonly excludedBy: string | null;
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
interface Telling {
  readonly contest: Contest;
  readonly result: Result;
  readonly trace: Trace | null;
  readonly endedBy: readonly number[] | null;
  /** By what the greedy part of the count ranks projects. */
  readonly merit: (project: number) => Rational;
}

function outcomeOf(telling: Telling, project: number): ProjectStory["outcome"] {
  const { contest, result, trace, endedBy } = telling;
  const { id } = contest.election.projects[project]!;
  if (result.winners.includes(id)) return "elected";
  const bar = contest.ineligible.get(project);
  if (bar === "opposed") return bar;
  if (bar) return bar === "support" || bar === "turnout" ? `below-${bar}` : "ineligible";
  if (contest.profile.supporters[project] === 0) return "unsupported";
  if (contest.excluded.has(project)) return "excluded";
  const replaced = result.warnings.some((warning) => warning.code === "comparison-replaced" && warning.projects.includes(id));
  if (replaced) return "replaced";
  if (isTooDear(contest, project)) return "too-dear";
  if (endedBy && !endedBy.includes(project)) return "too-late";
  if (trace && !isByMerit(result)) return "supporters-short";
  return isAfterOverspending(telling, project) ? "too-late" : "budget-short";
}

const isByMerit = ({ parameters, rounds }: Result): boolean => parameters.completion?.endsWith("utilitarian") || rounds.some(({ by }) => by === "merit");

/** Whether the budget was exceeded before the project's turn came; its turn had come when it stands before the last winner. */
function isAfterOverspending({ contest, result: { winners, rounds }, merit }: Telling, project: number): boolean {
  const indices = contest.election.projects.flatMap(({ id }, p) => (winners.includes(id) ? [p] : []));
  if (compare(totalCost(contest, indices), contest.election.budget) <= 0) return false;
  const { project: id, by } = rounds.at(-1)!;
  if (by === "payment") return true;
  const last = contest.election.projects.findIndex((one) => one.id === id);
  const sign = compare(merit(project), merit(last));
  return sign < 0 || (sign === 0 && contest.ranks[project]! > contest.ranks[last]!);
}

/** What the budget had left for a project: when the count ended at it, or when all winners with at least its score are paid. */
function budgetLeft({ contest, result, endedBy, merit }: Telling, project: number): Rational {
  const indices = contest.election.projects.flatMap(({ id }, p) => (result.winners.includes(id) ? [p] : []));
  if (endedBy) return subtract(limitOf(contest), totalCost(contest, indices));
  const own = merit(project);
  const before = indices.filter((p) => compare(merit(p), own) >= 0);
  return subtract(limitOf(contest), totalCost(contest, before));
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

function askedOf({ parameters, election }: Contest, outcome: ProjectStory["outcome"]): number | null {
  const eligibility = parameters.eligibility ?? {};
  if (outcome === "below-turnout") return eligibility.minimumTurnout!;
  return outcome === "below-support" ? supportAsked(eligibility, election.voters) : null;
}

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
    against: contest.parameters.utility === "net" ? contest.profile.against[project]! : null,
    score: printRational(scoreOf(contest, project)),
    cost: printRational(cost),
    supporters: trace && supportersOf(contest, trace, project, left!),
    missing: missing && missing.numerator > 0n ? amount(missing) : null,
    asked: askedOf(contest, outcome),
    excludedBy: contest.election.projects[contest.excluded.get(project) ?? -1]?.id ?? null,
    missingSupporters: heads ? ceiling(divide(missing, endowment!)) : null,
    effectiveSupport: outcome === "supporters-short" && cost.numerator > 0n ? toFixed(multiply(divide(left!, cost), rational(100n)), 2) : null,
  };
}
