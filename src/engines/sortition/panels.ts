import type { Highs } from "highs";

import type { Composition, Kinds } from "./draw.ts";
import { columnsTo, isOptimal, newModel } from "./solver.ts";

/** All panels that the quotas allow, asked for the one of the largest weight. */
export interface Panels {
  /** Null when there is none at all. `atLeast`: an answer that is no heavier is not looked for, and null. */
  heaviest(weights: Float64Array, atLeast?: number): Composition | null;
  [Symbol.dispose](): void;
}

/** How near to a whole number a value is taken for it. */
const near = 1e-7;

/** As an integer program over kinds of people; without whole numbers first, which often finds them or proves that none is heavier. */
export function panelsOf(highs: Highs, { kinds, bounds, size }: Kinds): Panels {
  const model = newModel(highs);
  model.options.set({ presolve: "off", mip_heuristic_effort: 0, mip_detect_symmetry: false, mip_allow_restart: false });
  const all = columnsTo(kinds.length);
  model.addVars(
    kinds.map(() => 0),
    kinds.map(({ people }) => Math.min(people.length, size)),
  );
  const addRow = (min: number, max: number, indices: number[]) => model.addRow(min, max, { indices, values: indices.map(() => 1) });
  addRow(size, size, [...kinds.keys()]);
  for (const [at, { min, max }] of bounds.entries())
    addRow(
      min,
      max,
      [...kinds.keys()].filter((kind) => kinds[kind]!.bounds.includes(at)),
    );
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  const { integer, continuous } = highs.constants.variableType;
  const solve = (type: typeof integer | typeof continuous): Float64Array | null => {
    model.changeColsIntegrality(
      all,
      Int32Array.from(kinds, () => type),
    );
    model.run();
    return isOptimal(highs, model) ? model.getSolution().colValue : null;
  };
  return {
    heaviest(weights, atLeast = Number.NEGATIVE_INFINITY) {
      model.changeColsCost(all, weights);
      const part = solve(continuous);
      if (!part || model.getObjectiveValue() <= atLeast) return null;
      const whole = part.every((value) => Math.abs(value - Math.round(value)) < near) ? part : solve(integer);
      return whole && model.getObjectiveValue() > atLeast ? Uint16Array.from(whole, Math.round) : null;
    },
    [Symbol.dispose]: () => model.dispose(),
  };
}

export const weightOf = (panel: Composition, weights: Float64Array): number => panel.reduce((sum, count, kind) => sum + count * weights[kind]!, 0);

/** A panel made heavier by exchanging one member for another while that helps: some hundred times cheaper than the integer program. */
export function exchange(panel: Composition, weights: Float64Array, { kinds, bounds }: Kinds): Composition {
  const now = panel.slice();
  const has = new Uint16Array(bounds.length);
  for (const [kind, count] of now.entries()) for (const at of kinds[kind]!.bounds) has[at]! += count;
  const heaviest = [...kinds.keys()].sort((one, other) => weights[other]! - weights[one]!);
  const mayReplace = (out: number, into: number): boolean => {
    const [leaves, enters] = [kinds[out]!.bounds, kinds[into]!.bounds];
    return (
      now[into]! < kinds[into]!.people.length &&
      leaves.every((at) => enters.includes(at) || has[at]! > bounds[at]!.min) &&
      enters.every((at) => leaves.includes(at) || has[at]! < bounds[at]!.max)
    );
  };
  for (;;) {
    let best = { out: -1, into: -1, gain: near };
    for (const [out, count] of now.entries()) {
      if (count === 0) continue;
      const least: number = weights[out]! + best.gain;
      const into = heaviest.find((kind) => weights[kind]! <= least || mayReplace(out, kind));
      if (into !== undefined && weights[into]! > least) best = { out, into, gain: weights[into]! - weights[out]! };
    }
    if (best.out < 0) return now;
    now[best.out]!--;
    now[best.into]!++;
    for (const at of kinds[best.out]!.bounds) has[at]!--;
    for (const at of kinds[best.into]!.bounds) has[at]!++;
  }
}
