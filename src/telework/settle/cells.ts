import { hiddenCells, smallest } from "#engines/disclosure/small-cells.ts";

/** What the agents of one cost centre had: how many persons, half-days, cents without VAT. */
export interface Cell {
  readonly label: string;
  readonly persons: number;
  readonly halves: number;
  readonly cents: number;
}

/** As an employer reads it; `label` null: cost centres that are too small to stand alone, together. */
interface Line {
  readonly label: string | null;
  readonly halves: number;
  readonly cents: number;
}

/** Cost centres by their code, those that must be hidden as one line at the end; the sums stay. */
export function linesOf(cells: readonly Cell[]): Line[] {
  const ordered = cells.toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const hidden = hiddenCells(ordered.map(({ persons }) => persons));
  const shown = ordered.filter((_, at) => !hidden.has(at)).map(({ label, halves, cents }) => ({ label, halves, cents }));
  const merged = ordered.filter((_, at) => hidden.has(at));
  if (merged.length === 0) return shown;
  const sum = (of: "halves" | "cents") => merged.reduce((all, one) => all + one[of], 0);
  return [...shown, { label: null, halves: sum("halves"), cents: sum("cents") }];
}

/** An employer of fewer persons waits for the months that follow, to the end of the quarter at most: a total of theirs would be nearly theirs alone. */
export const waits = (persons: number, month: string): boolean => persons < smallest && Number(month.slice(5, 7)) % 3 !== 0;
