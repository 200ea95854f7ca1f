import { mayBecome, type ProposalState } from "../proposal.ts";

const pairStates = ["asked", "merged", "refused", "not_duplicates", "dropped"] as const;
export type PairState = (typeof pairStates)[number];

/** Days that authors have to answer, unless the agent says otherwise. */
export const usualDays = 14;
export const fewestDays = 3;
export const mostDays = 60;

/** May be taken into another one, and given back as it was. */
export const isMergeable = (state: ProposalState): boolean => mayBecome(state, "merged");

/** May take another one in: it is still on its way. */
export const takesIn = (state: ProposalState): boolean => state === "filed" || state === "admissible" || state === "feasible";

interface Answer {
  /** Null: nothing said yet. */
  readonly agrees: boolean | null;
}

/** What keeps a pair from being merged: a refusal for good, silence until the deadline. */
export type NotYet = "refused" | "waiting";

/** `late`: the deadline is past, by the clock of the database. */
export function notYet(answers: readonly Answer[], late: boolean): NotYet | null {
  if (answers.some(({ agrees }) => agrees === false)) return "refused";
  return answers.some(({ agrees }) => agrees === null) && !late ? "waiting" : null;
}
