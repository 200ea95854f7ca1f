import {
  compareResults,
  count,
  explain,
  type Explanation,
  type Parameters,
  type Progress,
  type Result,
  type ResultComparison,
} from "#engines/budgeting/budgeting.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";

export interface CountedFile {
  /** Lines of the file: those of an open ballot count for as many voices as their weights say. */
  readonly ballots: number;
  readonly result: Result;
  readonly explanation: Explanation;
  /** The other rule on the same ballots, for comparison; null when it cannot order a tie. */
  readonly rival: Result | null;
  readonly comparison: ResultComparison | null;
}

export interface CountTask {
  readonly file: string;
  readonly parameters: Parameters;
}

export type FileCount = ({ readonly ok: true } & CountedFile) | { readonly ok: false; readonly problem: string; readonly projects: readonly string[] };

/**
 * Counts the very file that is published, so that whoever recounts it does what the house did.
 * Beside the rule of the vote, most votes first, or equal shares where that is the rule.
 */
export function countFile(file: string, parameters: Parameters, onProgress?: (progress: Progress) => void): FileCount {
  const { election } = readPabulib(file, { keepVoters: false });
  const counted = count(election, parameters, { ...(onProgress && { onProgress }) });
  if (!counted.ok) return { ok: false, problem: counted.parameter ?? counted.problem, projects: counted.projects };
  const { result } = counted;
  const other = count(election, rivalOf(parameters));
  const rival = other.ok ? other.result : null;
  return {
    ok: true,
    ballots: election.ballots.starts.length - 1,
    result,
    explanation: explain(election, result),
    rival,
    comparison: rival && compareResults(election, result, rival),
  };
}

const usualTies = ["votes", "cost", "id"] as const;

/** The conditions of the vote hold under any rule. */
function rivalOf({ rule, tie = usualTies, seed, eligibility, exclusions, overspend }: Parameters): Parameters {
  const same = {
    ...{ tie, ...(seed !== undefined && { seed }) },
    ...(eligibility && { eligibility }),
    ...(exclusions && { exclusions }),
    ...(overspend !== undefined && { overspend }),
  };
  return rule === "equal-shares" ? { rule: "greedy", ...same } : { rule: "equal-shares", completion: "add1-utilitarian", step: "1", ...same };
}
