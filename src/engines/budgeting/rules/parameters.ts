import type { Election } from "../election/election.ts";
import { areExclusions } from "./exclusions.ts";
import { compare, multiply, parseRational, type Rational, rational } from "../election/rational.ts";
import type { TieRule } from "../tie/rank.ts";

export type Rule = "greedy" | "greedy-no-skip" | "greedy-density" | "greedy-threshold" | "equal-shares" | "phragmen" | "pairwise";
type Utility = "cost" | "cardinality" | "points" | "net" | "borda" | "modified-borda";
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
   * Points below zero count for nothing, save by "net", which takes them off; greedy rules alone read it.
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
  /**
   * By how much the last project may exceed the budget: an amount, or a part of the budget ("2%"). Greedy rules take the first project that
   * fits only so, and end; add1 raises the endowments as long as the outcome keeps within the budget and this.
   */
  readonly overspend?: string;
  readonly tie?: readonly TieRule[];
  /** Published before the count; needed where `tie` has "lot". */
  readonly seed?: string;
  readonly eligibility?: Eligibility;
  /** Groups of ids of projects of which one at most can win: the most supported. */
  readonly exclusions?: readonly (readonly string[])[];
}

/** All parameters that the rule reads, the defaults filled in. */
export interface ResolvedParameters extends Parameters {
  readonly tie: readonly TieRule[];
  readonly utility: Utility;
}

const rules: readonly string[] = ["greedy", "greedy-no-skip", "greedy-density", "greedy-threshold", "equal-shares", "phragmen", "pairwise"];
const utilities: readonly string[] = ["cost", "cardinality", "points", "net", "borda", "modified-borda"];
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
  return rule === "phragmen" || rule === "pairwise" ? "cardinality" : natural[kind];
}

const isAmount = (text: string | undefined) => text === undefined || parseRational(text) !== null;

/** The first thing wrong with the parameters, by the name of the parameter. */
export function findFault(election: Election, given: Parameters): string | null {
  const { rule, utility, completion, step, start, comparison, tie, seed, threshold, overspend, eligibility, exclusions = [] } = given;
  if (!rules.includes(rule)) return "rule";
  if (rule === "pairwise" && election.kind !== "ordinal") return "rule";
  if (rule === "pairwise" && utility !== undefined && utility !== "cardinality") return "utility";
  if (utility !== undefined && !utilities.includes(utility)) return "utility";
  if (utility === "net" && !rule.startsWith("greedy")) return "utility";
  if ((utility === "points" || utility === "net") && election.ballots.points === null) return "utility";
  if (utility?.endsWith("borda") && election.kind !== "ordinal") return "utility";
  if (completion !== undefined && !completions.includes(completion)) return "completion";
  if (step !== undefined && readStep(step, rational(1n)) === null) return "step";
  if (start !== undefined && start !== "exact" && start !== "floor") return "start";
  if (comparison !== undefined && comparison !== "none" && comparison !== "satisfaction") return "comparison";
  if (tie?.some((one) => !tieRules.includes(one))) return "tie";
  if (tie?.includes("lot") && !seed) return "seed";
  if (!isAmount(threshold) || (rule === "greedy-threshold" && threshold === undefined)) return "threshold";
  if (overspend !== undefined && (readOverspend(overspend, rational(1n)) === null || !mayOverspend(given))) return "overspend";
  if (!areExclusions(exclusions)) return "exclusions";
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

/** In currency units; null when the text is none. */
export function readOverspend(text: string, budget: Rational): Rational | null {
  const bound = text.endsWith("%") ? readShare(text) : parseRational(text);
  if (bound === null || bound.numerator <= 0n) return null;
  return text.endsWith("%") ? multiply(bound, budget) : bound;
}

/** Phragmén buys nothing that does not fit, and equal shares without completion spends only what voters hold. */
const mayOverspend = ({ rule, completion = "none" }: Parameters): boolean => rule !== "phragmen" && (rule !== "equal-shares" || completion !== "none");

/** The step in currency units, or null when the text is none. */
export function readStep(text: string, firstEndowment: Rational): Rational | null {
  const share = text.endsWith("%");
  const value = parseRational(share ? text.slice(0, -1) : text);
  if (value === null || compare(value, rational(0n)) <= 0) return null;
  if (!share) return value;
  return rational(value.numerator * firstEndowment.numerator, value.denominator * firstEndowment.denominator * 100n);
}

const isAdd1 = (completion: Completion) => completion.startsWith("add1");

export function resolve(election: Election, given: Parameters): ResolvedParameters {
  const { rule, tie = [], seed, eligibility, exclusions = [] } = given;
  const utility = given.utility ?? naturalUtility(election, rule);
  const completion = given.completion ?? "none";
  return {
    rule,
    utility,
    ...(rule === "equal-shares" && { completion, comparison: given.comparison ?? "none" }),
    ...(rule === "equal-shares" && isAdd1(completion) && { step: given.step ?? "1", start: given.start ?? "exact" }),
    ...(rule === "greedy-threshold" && { threshold: given.threshold! }),
    ...(given.overspend !== undefined && { overspend: given.overspend }),
    tie: [...tie],
    ...(tie.includes("lot") && { seed: seed! }),
    ...(eligibility && { eligibility: { ...eligibility } }),
    ...(exclusions.length > 0 && { exclusions: exclusions.map((group) => [...group]) }),
  };
}
