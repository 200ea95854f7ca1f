import type { Election } from "./election.ts";
import { readShare, type Resolved } from "./parameters.ts";
import { type Profile, readProfile, type Weighing } from "./profile.ts";
import { compare, multiply, parseRational, type Rational, rational } from "./rational.ts";
import { tieRanks } from "./tie/rank.ts";

/** An election read for one rule: who supports what, how ties break, who may win. */
export interface Contest {
  readonly election: Election;
  readonly parameters: Resolved;
  readonly profile: Profile;
  readonly costs: readonly Rational[];
  /** Places in the order of the tie rules. */
  readonly ranks: Uint32Array;
  readonly ineligible: ReadonlySet<number>;
}

const weighings: Record<Resolved["utility"], Weighing> = {
  cost: "approval",
  cardinality: "approval",
  points: "points",
  borda: "borda",
  "modified-borda": "modified-borda",
};

/** The printed score: points as the ballots write them. */
export function scoreOf(contest: Pick<Contest, "election" | "profile" | "parameters">, project: number): Rational {
  const scale = contest.parameters.utility === "points" ? contest.election.ballots.pointScale : 1;
  return rational(BigInt(contest.profile.units[project]!), BigInt(scale));
}

function mayWin(contest: Omit<Contest, "ineligible" | "ranks">, project: number): boolean {
  const { election, parameters, profile, costs } = contest;
  const { minimumVotes = 0, minimumShare = "0%", minimumTurnout = 0, minimumScore, costShareDivisor } = parameters.eligibility ?? {};
  const leastScore = parameters.rule === "greedy-threshold" ? parameters.threshold : undefined;
  const score = scoreOf(contest, project);
  if (election.voters < minimumTurnout || profile.votes[project]! < minimumVotes) return false;
  if (compare(rational(BigInt(profile.votes[project]!)), multiply(readShare(minimumShare)!, rational(BigInt(election.voters)))) < 0) return false;
  if (minimumScore !== undefined && compare(score, parseRational(minimumScore)!) < 0) return false;
  if (leastScore !== undefined && compare(score, parseRational(leastScore)!) < 0) return false;
  if (costShareDivisor === undefined) return true;
  const support = multiply(multiply(rational(BigInt(profile.votes[project]!)), election.budget), parseRational(costShareDivisor)!);
  return compare(support, multiply(costs[project]!, rational(BigInt(election.voters)))) >= 0;
}

export function openContest(election: Election, parameters: Resolved): Contest {
  const profile = readProfile(election, weighings[parameters.utility]);
  const costs = election.projects.map((project) => project.cost);
  const entries = election.projects.map(({ id, cost }, p) => ({ id, cost, votes: profile.votes[p]! }));
  const contest = { election, parameters, profile, costs };
  return {
    ...contest,
    ranks: tieRanks(entries, parameters.tie, parameters.seed ?? ""),
    ineligible: new Set([...costs.keys()].filter((project) => !mayWin(contest, project))),
  };
}

/** For lists where order decides nothing: by the tie rules, then by id, so that the order of the file never shows. */
export function listOrder({ ranks, election: { projects } }: Contest): (a: number, b: number) => number {
  return (a, b) => ranks[a]! - ranks[b]! || (projects[a]!.id < projects[b]!.id ? -1 : 1);
}

const eligible = (contest: Contest): number[] => [...contest.costs.keys()].filter((project) => !contest.ineligible.has(project));

/** May win, and somebody supports it. */
export const contenders = (contest: Contest): number[] => eligible(contest).filter((project) => contest.profile.supporters[project]! > 0);

/** Dearer than the whole budget: no rule can fund it. */
export const isTooDear = ({ costs, election }: Contest, project: number): boolean => compare(costs[project]!, election.budget) > 0;

/** What supporters can buy: neither free nor too dear. A project too dear would end the raising of endowments, though nobody could ever fund it. */
export const payable = (contest: Contest): number[] =>
  contenders(contest).filter((project) => contest.costs[project]!.numerator > 0n && !isTooDear(contest, project));
