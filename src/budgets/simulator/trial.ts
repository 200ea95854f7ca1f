import type { BallotKind as EngineKind, Parameters } from "#engines/budgeting/budgeting.ts";

/** What a rule would have done with the ballots of a past vote, as it is kept and shown. */
export type Trial =
  | {
      readonly ok: true;
      readonly winners: readonly { readonly id: string; readonly name: string; readonly cost: string }[];
      readonly spent: string;
      readonly budget: string;
      readonly voters: number;
      /** Voters none of whose projects won. */
      readonly without: number;
      /** How unequally the money falls to the voters: 0 all alike, towards 1 when one has all. */
      readonly gini: string;
    }
  | { readonly ok: false; readonly problem: string; readonly projects: readonly string[] };

const tie = ["votes", "cost", "id"] as const;

/** The rules that are tried on every past vote: those of ranks on ranked ballots alone. Ties by votes, cost and id, so that no seed is needed. */
export function usualRules(kind: EngineKind): readonly Parameters[] {
  const ranked = kind === "ordinal";
  return [
    { rule: "greedy", tie },
    { rule: "greedy-density", tie },
    { rule: "equal-shares", completion: "none", tie },
    { rule: "equal-shares", completion: "add1", step: "1", tie },
    { rule: "equal-shares", completion: "add1-utilitarian", step: "1", tie },
    ...(ranked ? [{ rule: "pairwise" as const, tie }] : [{ rule: "phragmen" as const, tie }]),
  ];
}

/** The name under which a trial is kept: the same for the same parameters, however they are written. */
export const nameOf = (parameters: Parameters): string => JSON.stringify(Object.fromEntries(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))));
