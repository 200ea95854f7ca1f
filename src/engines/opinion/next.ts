import { seeded } from "./random.ts";

/**
 * What somebody is asked next: drawn from what they have not answered, each with a chance in proportion to its priority. The same seed and the same
 * priorities give the same statement, so that a draw can be repeated by anybody. Null if nothing is left.
 * @param open statements, by their place in `priorities`
 */
export function nextStatement(priorities: readonly number[], open: readonly number[], seed: number): number | null {
  const sorted = open.toSorted((one, other) => one - other);
  let left = seeded(seed)() * sorted.reduce((sum, statement) => sum + priorities[statement]!, 0);
  for (const statement of sorted) {
    left -= priorities[statement]!;
    if (left < 0) return statement;
  }
  return sorted.at(-1) ?? null;
}
