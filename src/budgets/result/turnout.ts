import type { Turnout } from "./result.query.ts";

/** Fewer voters than this could be named by their neighbours. */
export const smallest = 5;

interface Cell {
  readonly value: string;
  /** Null: too few to be told. */
  readonly voters: number | null;
}

/**
 * Counts of one facet with its small cells hidden. Where exactly one is hidden, the total would give it away by subtraction: the
 * smallest of the others is hidden with it. Together, what is hidden is then at least two cells.
 */
export function suppressed(rows: readonly Turnout[]): Cell[] {
  const cells = rows.map(({ value, voters }) => ({ value, voters, hidden: voters > 0 && voters < smallest }));
  const open = cells.filter(({ hidden, voters }) => !hidden && voters > 0);
  if (cells.filter(({ hidden }) => hidden).length === 1 && open.length > 0) open.toSorted((one, other) => one.voters - other.voters)[0]!.hidden = true;
  return cells.map(({ value, voters, hidden }) => ({ value, voters: hidden ? null : voters }));
}
