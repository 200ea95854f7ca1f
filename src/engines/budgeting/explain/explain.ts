import { openContest } from "../rules/contest.ts";
import type { Election } from "../election/election.ts";
import { meritIn } from "../rules/greedy.ts";
import type { Result, RoundResult } from "../count/result.ts";
import { type Fairness, fairnessOf } from "./fairness.ts";
import { endOf, type ProjectStory, storyOf } from "./stories.ts";
import { type Payers, traceRun } from "./trace.ts";

interface RoundStory extends RoundResult {
  /** Who paid; null where nobody pays. */
  readonly payers: Payers | null;
  /** Equal shares: the projects whose supporters could still pay for them together before this round, and cannot after it. */
  readonly outOfReach: readonly string[];
}

/** Structured data; the sentences are the pages' business. */
export interface Explanation {
  readonly rounds: readonly RoundStory[];
  /** Equal shares: the projects whose supporters could not pay for them even with all they were given. */
  readonly neverInReach: readonly string[];
  readonly projects: readonly ProjectStory[];
  readonly fairness: Fairness;
}

/** Why each project won or lost, as the result states it: trust it after `verify`. */
export function explain(election: Election, result: Result): Explanation {
  const contest = openContest(election, result.parameters);
  const trace = traceRun(contest, result);
  const named = (projects: readonly number[] = []) => projects.map((project) => election.projects[project]!.id);
  const paidOrder = named(trace?.run.rounds.map(({ project }) => project));
  const rounds = result.rounds.map((round) => {
    const paid = round.by === "payment" ? paidOrder.indexOf(round.project) : -1;
    return { ...round, payers: trace?.payers[paid] ?? null, outOfReach: paid < 0 ? [] : named(trace?.outOfReach[paid + 1]) };
  });
  const telling = { contest, result, trace, endedBy: endOf(contest), merit: meritIn(contest) };
  const projects = election.projects.map((_, project) => storyOf(telling, project));
  return { rounds, neverInReach: named(trace?.outOfReach[0]), projects, fairness: fairnessOf(contest, result) };
}
