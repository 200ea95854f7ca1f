import type { Draw, Quota } from "../draw.ts";

/** What is declared of each value before the draw: how many are registered, and their chance on average. */
interface DeclaredValue {
  readonly quota: Quota;
  readonly people: number;
  /** 0 to 1; null without anybody. */
  readonly chance: number | null;
}

export interface Declaration {
  readonly values: readonly DeclaredValue[];
  /** The smallest and the largest chance of anybody. */
  readonly least: number;
  readonly most: number;
  /** Were all alike. */
  readonly even: number;
  /** People by their chance, in steps of as many hundredths: `[from, people]`, the first with anybody first. */
  readonly steps: readonly (readonly [from: number, people: number])[];
}

/** Hundredths of a step of the histogram. */
export const stepOfChances = 2;

/** `counts`: in how many of the numbered panels each candidate stands. */
export function declare({ candidates, quotas, size }: Draw, counts: Uint32Array, panels: number): Declaration {
  const chances = Array.from(counts, (count) => count / panels);
  const values = quotas.map((quota) => {
    const those = chances.filter((_, at) => candidates[at]!.features[quota.feature] === quota.value);
    return { quota, people: those.length, chance: those.length === 0 ? null : those.reduce((sum, one) => sum + one, 0) / those.length };
  });
  const found = new Map<number, number>();
  for (const chance of chances) {
    const from = Math.floor((chance * 100 + 1e-9) / stepOfChances) * stepOfChances;
    found.set(from, (found.get(from) ?? 0) + 1);
  }
  const [first, last] = [Math.min(...found.keys()), Math.max(...found.keys())];
  const steps = Array.from({ length: (last - first) / stepOfChances + 1 }, (_, at) => first + at * stepOfChances).map(
    (from) => [from, found.get(from) ?? 0] as const,
  );
  return { values, least: Math.min(...chances), most: Math.max(...chances), even: candidates.length === 0 ? 0 : size / candidates.length, steps };
}
