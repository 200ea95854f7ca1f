/**
 * How far a share is from one half, in standard errors: 2 √n (s/n − ½), one success and one trial added so that few votes prove little
 * (the statistic of Polis; Small, Bjorkegren, Erkkilä, Shaw, Megill, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces",
 * Recerca 26, 2021).
 */
export function fromHalf(successes: number, trials: number): number {
  const [s, n] = [successes + 1, trials + 1];
  return 2 * Math.sqrt(n) * (s / n - 0.5);
}

/** How far the share of some is above that of the others, in standard errors of the pooled share; one added to each count as above. */
export function fromOthers(successes: number, trials: number, otherSuccesses: number, otherTrials: number): number {
  const [s, n, t, m] = [successes + 1, trials + 1, otherSuccesses + 1, otherTrials + 1];
  const pooled = (s + t) / (n + m);
  return (s / n - t / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}

/** A share with one success and one failure added (Laplace): one half for nobody. */
export const share = (successes: number, trials: number): number => (successes + 1) / (trials + 2);

/** What a standard normal variable exceeds once in ten times. */
export const isSignificant = (z: number): boolean => z > 1.2816;

/**
 * Between which shares the true one lies, 95 times in 100, when those who spoke were drawn by chance (Wilson 1927): it says how much few votes
 * prove, not whether who spoke is like who did not. From 0 to 1 for nobody.
 */
export function wilson(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const z = 1.959963984540054;
  const part = successes / trials;
  const middle = (part + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const half = (z / (1 + (z * z) / trials)) * Math.sqrt((part * (1 - part)) / trials + (z * z) / (4 * trials * trials));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
