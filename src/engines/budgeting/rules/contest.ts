import type { Election } from "../election/election.ts";
import { type Bar, barOf } from "./eligibility.ts";
import { excludedIn } from "./exclusions.ts";
import { readOverspend, type ResolvedParameters } from "./parameters.ts";
import { type Profile, readProfile, type Weighing } from "../election/profile.ts";
import { add, compare, type Rational, rational } from "../election/rational.ts";
import { tieRanks } from "../tie/rank.ts";

/** An election read for one rule: who supports what, how ties break, who may win. */
export interface Contest {
  readonly election: Election;
  readonly parameters: ResolvedParameters;
  readonly profile: Profile;
  readonly costs: readonly Rational[];
  /** Places in the order of the tie rules. */
  readonly ranks: Uint32Array;
  /** Projects that may not win, with the condition that each does not meet. */
  readonly ineligible: ReadonlyMap<number, Bar>;
  /** Projects that fell away for another one that they exclude: which one. */
  readonly excluded: ReadonlyMap<number, number>;
}

const weighings: Record<ResolvedParameters["utility"], Weighing> = {
  cost: "approval",
  cardinality: "approval",
  points: "points",
  net: "net",
  borda: "borda",
  "modified-borda": "modified-borda",
};

/** The printed score: points as the ballots write them. */
export function scoreOf(contest: Pick<Contest, "election" | "profile" | "parameters">, project: number): Rational {
  const { utility } = contest.parameters;
  const scale = utility === "points" || utility === "net" ? contest.election.ballots.pointScale : 1;
  return rational(BigInt(contest.profile.units[project]!), BigInt(scale));
}

/** @throws UnbrokenTie */
export function openContest(election: Election, parameters: ResolvedParameters): Contest {
  const profile = readProfile(election, weighings[parameters.utility]);
  const costs = election.projects.map((project) => project.cost);
  const entries = election.projects.map(({ id, cost }, p) => ({ id, cost, votes: profile.votes[p]! }));
  const contest = { election, parameters, profile, costs };
  const bars = [...costs.keys()].map((project) => [project, barOf(project, { ...contest, score: scoreOf(contest, project) })] as const);
  const ranks = tieRanks(entries, parameters.tie, parameters.seed ?? "");
  const open: Contest = {
    ...contest,
    ranks,
    ineligible: new Map(bars.flatMap(([project, bar]) => (bar ? [[project, bar] as const] : []))),
    excluded: new Map(),
  };
  return { ...open, excluded: excludedIn(groupsOf(open), (project) => scoreOf(contest, project), ranks) };
}

/** Those of each group that could win, as numbers: the file of a part of the budget does not hold all projects that the rule names. */
function groupsOf(contest: Contest): number[][] {
  const could = contenders(contest).filter((project) => !isTooDear(contest, project));
  const groups = contest.parameters.exclusions ?? [];
  return groups.map((group) => could.filter((project) => group.includes(contest.election.projects[project]!.id))).filter((group) => group.length > 0);
}

/** For lists where order decides nothing: by the tie rules, then by id, so that the order of the file never shows. */
export function listOrder({ ranks, election: { projects } }: Contest): (a: number, b: number) => number {
  return (a, b) => ranks[a]! - ranks[b]! || (projects[a]!.id < projects[b]!.id ? -1 : 1);
}

const eligible = ({ costs, ineligible, excluded }: Contest): number[] =>
  [...costs.keys()].filter((project) => !ineligible.has(project) && !excluded.has(project));

/** May win, and somebody supports it. */
export const contenders = (contest: Contest): number[] => eligible(contest).filter((project) => contest.profile.supporters[project]! > 0);

/** Dearer than the whole budget: no rule can fund it. */
export const isTooDear = ({ costs, election }: Contest, project: number): boolean => compare(costs[project]!, election.budget) > 0;

/** What may be spent in all: the budget, and what the last project may exceed it by. */
export const limitOf = ({ election: { budget }, parameters: { overspend } }: Contest): Rational =>
  overspend === undefined ? budget : add(budget, readOverspend(overspend, budget)!);

/** What supporters can buy: neither free nor too dear. A project too dear would end the raising of endowments, though nobody could ever fund it. */
export const payable = (contest: Contest): number[] =>
  contenders(contest).filter((project) => contest.costs[project]!.numerator > 0n && !isTooDear(contest, project));
