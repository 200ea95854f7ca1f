export const glasses = ["q0", "q1", "q2", "q3", "q4"] as const;

export interface Class {
  readonly glass: (typeof glasses)[number];
  readonly from: number;
  /** Below this; null for the last. */
  readonly below: number | null;
}

/** Nought apart, then quarters of what is not nought: as many parts of each colour as can be. Equal values never differ in colour. */
export function classesOf(values: readonly number[]): Class[] {
  const some = values.filter((value) => value > 0).sort((a, b) => a - b);
  const quarter = (part: number) => some[Math.min(some.length - 1, Math.floor(part * some.length))]!;
  const starts = some.length === 0 ? [] : [...new Set([some[0]!, quarter(0.25), quarter(0.5), quarter(0.75)])];
  const bounds = [0, ...starts];
  return bounds.map((from, at) => ({ glass: glasses[at]!, from, below: bounds[at + 1] ?? null }));
}

export function glassOf(value: number | null, classes: readonly Class[]): (typeof glasses)[number] | "qn" {
  if (value === null) return "qn";
  return classes.findLast(({ from }) => value >= from)?.glass ?? "q0";
}
