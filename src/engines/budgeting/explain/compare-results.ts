import { comparePreference } from "../count/comparison.ts";
import { openContest } from "../rules/contest.ts";
import type { Election } from "../election/election.ts";
import { resolve } from "../rules/parameters.ts";
import type { Result } from "../count/result.ts";
import { type Fairness, fairnessOf } from "./fairness.ts";

/** Two results on the same ballots, side by side. */
export interface ResultComparison {
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly spent: { readonly first: string; readonly second: string };
  /** Voters who approve more winners of the first, of the second, the same number of both. */
  readonly preference: { readonly first: number; readonly second: number; readonly neither: number };
  readonly fairness: { readonly first: Fairness; readonly second: Fairness };
}

export function compareResults(election: Election, first: Result, second: Result): ResultComparison {
  const contest = openContest(election, resolve(election, { rule: "greedy", utility: "cardinality" }));
  const indices = ({ winners }: Result) => election.projects.flatMap(({ id }, project) => (winners.includes(id) ? [project] : []));
  return {
    both: first.winners.filter((id) => second.winners.includes(id)),
    onlyFirst: first.winners.filter((id) => !second.winners.includes(id)),
    onlySecond: second.winners.filter((id) => !first.winners.includes(id)),
    spent: { first: first.spent, second: second.spent },
    preference: comparePreference(contest.profile, indices(first), indices(second)),
    fairness: { first: fairnessOf(contest, first), second: fairnessOf(contest, second) },
  };
}
