import type { Election } from "./election.ts";
import { compare, parseRational, type Rational, rational } from "./rational.ts";
import type { TieRule } from "./tie/rank.ts";

export type Rule = "greedy" | "greedy-no-skip" | "greedy-density" | "greedy-threshold" | "equal-shares" | "phragmen";
export type Utility = "cost" | "cardinality" | "points" | "borda" | "modified-borda";
export type Completion = "none" | "utilitarian" | "add1" | "add1-exhaustive" | "add1-utilitarian" | "add1-exhaustive-utilitarian";

/** Projects that may not win, whatever the count: checked before it. Every condition given must hold. */
export interface Eligibility {
  readonly minimumVotes?: number;
  /** The part of all ballots that must support a project: "5%". */
  readonly minimumShare?: string;
  /** With fewer ballots than this in all, nobody wins. */
  readonly minimumTurnout?: number;
  /** On points or Borda points, where the ballots give them; a decimal. */
  readonly minimumScore?: string;
  /**
   * The share of voters supporting the project must be at least the project's share of the budget divided by this.
   * Świecie 2023 used "3" (https://equalshares.net/elections/swiecie-2024).
   */
  readonly costShareDivisor?: string;
}

/** Everything a count depends on besides the election. Plain data: it is written into the result. */
export interface Parameters {
  readonly rule: Rule;
  /**
   * equal-shares: what a supporter gains from a project. Greedy rules: what is counted ("cost" and "cardinality" both count votes).
   * Ranked ballots: "modified-borda" gives k…1 to the k projects of a ballot, "borda" k−1…0, so that the last one gets nothing.
   */
  readonly utility?: Utility;
  readonly completion?: Completion;
  /** How much the endowment of a voter rises at a time: currency units ("1", "0.5") or a share of the first endowment ("0.1%"). */
  readonly step?: string;
  /** Whether add1 starts from budget/voters or from that rounded down to a whole currency unit. */
  readonly start?: "exact" | "floor";
  /** Wieliczka's last phase: the greedy outcome replaces that of equal shares when more voters approve more of its projects. */
  readonly comparison?: "none" | "satisfaction";
  /** greedy-threshold: the least score that can win. */
  readonly threshold?: string;
  readonly tie?: readonly TieRule[];
  /** Published before the count; needed where `tie` has "lot". */
  readonly seed?: string;
  readonly eligibility?: Eligibility;
}

/** All parameters that the rule reads, the defaults filled in. */
export interface Resolved extends Parameters {
  readonly tie: readonly TieRule[];
  readonly utility: Utility;
}

const rules: readonly string[] = ["greedy", "greedy-no-skip", "greedy-density", "greedy-threshold", "equal-shares", "phragmen"];
const utilities: readonly string[] = ["cost", "cardinality", "points", "borda", "modified-borda"];
const completions: readonly string[] = ["none", "utilitarian", "add1", "add1-exhaustive", "add1-utilitarian", "add1-exhaustive-utilitarian"];
const tieRules: readonly string[] = ["cost", "highest-cost", "votes", "id", "lot"];

const natural: Record<Election["kind"], Utility> = {
  approval: "cost",
  "choose-1": "cost",
  cumulative: "points",
  scoring: "points",
  ordinal: "modified-borda",
};

function naturalUtility({ kind }: Election, rule: Rule): Utility {
  return rule === "phragmen" ? "cardinality" : natural[kind];
}

const isAmount = (text: string | undefined) => text === undefined || parseRational(text) !== null;

/** The first thing wrong with the parameters, by the name of the parameter. */
export function findFault(election: Election, given: Parameters): string | null {
  const { rule, utility, completion, step, start, comparison, tie, seed, threshold, eligibility } = given;
  if (!rules.includes(rule)) return "rule";
  if (utility !== undefined && !utilities.includes(utility)) return "utility";
  if (utility === "points" && election.ballots.points === null) return "utility";
  if (utility?.endsWith("borda") && election.kind !== "ordinal") return "utility";
  if (completion !== undefined && !completions.includes(completion)) return "completion";
  if (step !== undefined && readStep(step, rational(1n)) === null) return "step";
  if (start !== undefined && start !== "exact" && start !== "floor") return "start";
  if (comparison !== undefined && comparison !== "none" && comparison !== "satisfaction") return "comparison";
  if (tie?.some((one) => !tieRules.includes(one))) return "tie";
  if (tie?.includes("lot") && !seed) return "seed";
  if (!isAmount(threshold) || (rule === "greedy-threshold" && threshold === undefined)) return "threshold";
  const { minimumVotes, minimumShare, minimumTurnout, minimumScore, costShareDivisor } = eligibility ?? {};
  if (minimumVotes !== undefined && !(minimumVotes >= 0)) return "eligibility";
  if (minimumTurnout !== undefined && !(minimumTurnout >= 0)) return "eligibility";
  if (minimumShare !== undefined && readShare(minimumShare) === null) return "eligibility";
  if (!isAmount(minimumScore) || !isAmount(costShareDivisor)) return "eligibility";
  if (costShareDivisor !== undefined && parseRational(costShareDivisor)!.numerator <= 0n) return "eligibility";
  return null;
}

/** "5%" as 1/20; null when the text is no share between nothing and all. */
export function readShare(text: string): Rational | null {
  const value = text.endsWith("%") ? parseRational(text.slice(0, -1)) : null;
  if (value === null || compare(value, rational(0n)) < 0 || compare(value, rational(100n)) > 0) return null;
  return rational(value.numerator, value.denominator * 100n);
}

/** The step in currency units, or null when the text is none. */
export function readStep(text: string, firstEndowment: Rational): Rational | null {
  const share = text.endsWith("%");
  const value = parseRational(share ? text.slice(0, -1) : text);
  if (value === null || compare(value, rational(0n)) <= 0) return null;
  if (!share) return value;
  return rational(value.numerator * firstEndowment.numerator, value.denominator * firstEndowment.denominator * 100n);
}

const isAdd1 = (completion: Completion) => completion.startsWith("add1");

export function resolve(election: Election, given: Parameters): Resolved {
  const { rule, tie = [], seed, eligibility } = given;
  const utility = given.utility ?? naturalUtility(election, rule);
  const completion = given.completion ?? "none";
  return {
    rule,
    utility,
    ...(rule === "equal-shares" && { completion, comparison: given.comparison ?? "none" }),
    ...(rule === "equal-shares" && isAdd1(completion) && { step: given.step ?? "1", start: given.start ?? "exact" }),
    ...(rule === "greedy-threshold" && { threshold: given.threshold! }),
    tie: [...tie],
    ...(tie.includes("lot") && { seed: seed! }),
    ...(eligibility && { eligibility: { ...eligibility } }),
  };
}
