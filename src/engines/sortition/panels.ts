import type { Highs, Model } from "highs";

import type { Composition, Kinds } from "./draw.ts";
import { columnsTo, isOptimal, newModel } from "./solver.ts";

/** All panels that the quotas allow, asked for the one of the largest weight. */
export interface Panels {
  /** Null when there is none at all. `atLeast`: an answer that is no heavier is not looked for, and null. */
  heaviest(weights: Float64Array, atLeast?: number): Composition | null;
  /** The same without whole numbers: null unless it comes out in them. */
  luckily(weights: Float64Array): Composition | null;
  [Symbol.dispose](): void;
}

/** How near to a whole number a value is taken for it. */
const near = 1e-7;

/**
 * As an integer program over kinds of people; without whole numbers first, which often finds them or proves that none is heavier. Each of
 * the two is a model of its own: the one without goes on from the basis at which it ended.
 */
export function panelsOf(highs: Highs, kinds: Kinds): Panels {
  const { integer, continuous } = highs.constants.variableType;
  const [parts, wholes] = [programOf(highs, kinds, continuous), programOf(highs, kinds, integer)];
  const all = columnsTo(kinds.kinds.length);
  const solve = (model: Model, weights: Float64Array): Float64Array | null => {
    model.changeColsCost(all, weights);
    model.run();
    return isOptimal(highs, model) ? model.getSolution().colValue : null;
  };
  const inWholes = (part: Float64Array): Composition | null =>
    part.every((value) => Math.abs(value - Math.round(value)) < near) ? Uint16Array.from(part, Math.round) : null;
  return {
    luckily(weights) {
      const part = solve(parts, weights);
      return part && inWholes(part);
    },
    heaviest(weights, atLeast = Number.NEGATIVE_INFINITY) {
      const part = solve(parts, weights);
      if (!part || parts.getObjectiveValue() <= atLeast) return null;
      const found = inWholes(part);
      if (found) return found;
      const whole = solve(wholes, weights);
      return whole && wholes.getObjectiveValue() > atLeast ? Uint16Array.from(whole, Math.round) : null;
    },
    [Symbol.dispose]() {
      parts.dispose();
      wholes.dispose();
    },
  };
}

/** So many of each kind that all bounds and the size are kept. */
function programOf(highs: Highs, { kinds, bounds, size }: Kinds, type: number): Model {
  const model = newModel(highs);
  model.options.set({ presolve: "off", mip_heuristic_effort: 0, mip_detect_symmetry: false, mip_allow_restart: false });
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
  model.changeColsIntegrality(
    columnsTo(kinds.length),
    Int32Array.from(kinds, () => type),
  );
  return model;
}

export function weightOf(panel: Composition, weights: Float64Array): number {
  let sum = 0;
  for (let kind = 0; kind < panel.length; kind++) sum += panel[kind]! * weights[kind]!;
  return sum;
}

/** Makes a panel heavier by exchanging one member for another while that helps: some hundred times cheaper than the integer program. */
export function exchanges({ kinds, bounds }: Kinds): (panel: Composition, weights: Float64Array) => Composition {
  // The bounds of each kind, as many columns for each: those that two kinds do not share are what an exchange could break.
  const width = Math.max(0, ...kinds.map((kind) => kind.bounds.length));
  const table = new Int32Array(kinds.length * width).fill(-1);
  for (const [kind, { bounds: own }] of kinds.entries()) table.set(own, kind * width);
  const has = new Int32Array(bounds.length);

  const count = (kind: number, by: number) => {
    for (const at of kinds[kind]!.bounds) has[at]! += by;
  };
  const mayReplace = (out: number, into: number): boolean => {
    for (let column = 0; column < width; column++) {
      const [leaves, enters] = [table[out * width + column]!, table[into * width + column]!];
      if (leaves === enters) continue;
      if (leaves >= 0 && has[leaves]! <= bounds[leaves]!.min) return false;
      if (enters >= 0 && has[enters]! >= bounds[enters]!.max) return false;
    }
    return true;
  };

  return (panel, weights) => {
    const now = panel.slice();
    has.fill(0);
    for (const [kind, members] of now.entries()) if (members > 0) count(kind, members);
    const order = Uint16Array.from(kinds.keys()).sort((one, other) => weights[other]! - weights[one]!);
    for (;;) {
      let best = { out: -1, into: -1, gain: near };
      for (let out = 0; out < now.length; out++) {
        if (now[out] === 0) continue;
        for (const into of order) {
          const gain = weights[into]! - weights[out]!;
          if (gain <= best.gain) break;
          if (now[into]! >= kinds[into]!.people.length || !mayReplace(out, into)) continue;
          best = { out, into, gain };
          break;
        }
      }
      if (best.out < 0) return now;
      now[best.out]!--;
      now[best.into]!++;
      count(best.out, -1);
      count(best.into, 1);
    }
  };
}
