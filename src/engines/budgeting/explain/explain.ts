import { openContest } from "../contest.ts";
import type { Election } from "../election.ts";
import type { Result, RoundResult } from "../result.ts";
import { type Fairness, fairnessOf } from "./fairness.ts";
import { type ProjectStory, storyOf } from "./stories.ts";
import { type Payers, traceRun } from "./trace.ts";

export interface RoundStory extends RoundResult {
  /** Who paid; null where nobody pays. */
  readonly payers: Payers | null;
}

/** Structured data; the sentences are the pages' business. */
export interface Explanation {
  readonly rounds: readonly RoundStory[];
  readonly projects: readonly ProjectStory[];
  readonly fairness: Fairness;
}

/** Why each project won or lost, as the result states it: trust it after `verify`. */
export function explain(election: Election, result: Result): Explanation {
  const contest = openContest(election, result.parameters);
  const trace = traceRun(contest, result);
  const rounds = result.rounds.map((round) => {
    const paid = trace?.run.rounds.findIndex(({ project }) => election.projects[project]!.id === round.project) ?? -1;
    return { ...round, payers: round.by === "payment" && trace && paid >= 0 ? trace.payers[paid]! : null };
  });
  const projects = election.projects.map((_, project) => storyOf(contest, result, trace, project));
  return { rounds, projects, fairness: fairnessOf(contest, result) };
}
