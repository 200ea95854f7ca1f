import { hiddenCells, smallest, smallestTable } from "#engines/disclosure/small-cells.ts";

export const changes = ["better", "same", "worse"] as const;
/** What a resident says that a delivered idea changed. */
export type Change = (typeof changes)[number];

interface ChangeCount {
  readonly change: Change;
  /** Null: so few that somebody would be recognised. */
  readonly persons: number | null;
}

export interface ChangeTally {
  /** How many are counted. */
  readonly persons: number;
  readonly counts: readonly ChangeCount[];
}

/**
 * What may be told of the answers, given in the order in which they were said: those of the first persons, in steps of five. A count that
 * moved with each of them would tell what the last one said. Null before there are ten.
 */
export function countChanges(said: readonly Change[]): ChangeTally | null {
  const persons = said.length - (said.length % smallest);
  if (persons < smallestTable) return null;
  const counted = said.slice(0, persons);
  const counts = changes.map((change) => counted.filter((one) => one === change).length);
  const hidden = hiddenCells(counts);
  return { persons, counts: changes.map((change, at) => ({ change, persons: hidden.has(at) ? null : counts[at]! })) };
}
