import type { ProposalState } from "../proposal.ts";
import type { Tally } from "./tally.query.ts";

/** Withdrawn and merged ones count among what was filed: 137 ideas, of which 6 were merged into others. */
export const sumOf = ({ states }: Pick<Tally, "states">, which: readonly ProposalState[]): number =>
  which.reduce((sum, state) => sum + (states[state] ?? 0), 0);

export const totalOf = ({ states }: Pick<Tally, "states">): number => Object.values(states).reduce((sum, count) => sum + count, 0);

export const winners: readonly ProposalState[] = ["awarded", "delivering", "delivered", "abandoned"];
