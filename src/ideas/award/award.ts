/** What may be awarded, the best first. Cost in cents; null when nobody has said it. */
export interface Awardable {
  readonly id: string;
  readonly cost: number | null;
}

/**
 * Goes down the ranking and takes each project whole while the envelope allows; one that does not fit is passed over, and a cheaper one
 * further down may still fit. Without an envelope all that have a cost are taken.
 */
export function fitting(ranked: readonly Awardable[], envelope: number | null): Set<string> {
  let left = envelope ?? Number.POSITIVE_INFINITY;
  const taken = new Set<string>();
  for (const { id, cost } of ranked) {
    if (cost === null || cost > left) continue;
    taken.add(id);
    left -= cost;
  }
  return taken;
}
