import type { Highs } from "highs";

import type { Composition, Kinds } from "./draw.ts";
import { isOptimal, newModel } from "./solver.ts";

/** A lottery over panels. */
export interface Lottery {
  readonly kinds: Kinds;
  /** Of each kind of people: how probable it is that one of them is drawn, from 0 to 1. */
  readonly chances: Float64Array;
  /** Those of no share are there to be exchanged for others, where shares are rounded. */
  readonly panels: readonly { readonly composition: Composition; readonly share: number }[];
}

/** The shares of known panels by which everybody has a chance that is wanted: the largest lack of anybody is as small as can be. */
export class Mixture {
  readonly #known: Composition[] = [];
  readonly #names = new Set<string>();
  readonly #highs: Highs;
  readonly #kinds: Kinds;
  readonly #model;

  /** `chances`: of one of each kind. */
  constructor(highs: Highs, kinds: Kinds, chances: Float64Array) {
    this.#highs = highs;
    this.#kinds = kinds;
    this.#model = newModel(highs);
    this.#model.options.set({ presolve: "off" });
    this.#model.addVars([0], [highs.infinity]);
    this.#model.changeColCost(0, 1);
    this.#model.addRow(1, 1, { indices: [], values: [] });
    for (const chance of chances) this.#model.addRow(chance, highs.infinity, { indices: [0], values: [1] });
  }

  get size(): number {
    return this.#known.length;
  }

  /** False when it was known. */
  add(panel: Composition): boolean {
    const name = panel.join();
    if (this.#names.has(name)) return false;
    this.#names.add(name);
    this.#known.push(panel);
    const members = [...panel.keys()].filter((kind) => panel[kind]! > 0);
    const values = members.map((kind) => panel[kind]! / this.#kinds.kinds[kind]!.people.length);
    this.#model.addCol(0, 0, this.#highs.infinity, { indices: [0, ...members.map((kind) => kind + 1)], values: [1, ...values] });
    return true;
  }

  /** The largest lack of anybody; and what one of each kind weighs, so that a panel heavier than `limit` makes it smaller, and no other does. */
  solve(): { lack: number; weights: Float64Array; limit: number } {
    this.#model.run();
    if (!isOptimal(this.#highs, this.#model)) throw new Error(`the lottery has no optimum: ${this.#model.getModelStatus()}`);
    const { rowDual } = this.#model.getSolution();
    const weights = Float64Array.from(this.#kinds.kinds, ({ people }, kind) => rowDual[kind + 1]! / people.length);
    return { lack: Math.max(0, this.#model.getObjectiveValue()), weights, limit: -rowDual[0]! };
  }

  /** After `solve`. */
  lottery(): Lottery {
    const shares = this.#model.getSolution().colValue;
    const panels = this.#known.map((composition, at) => ({ composition, share: Math.max(0, shares[at + 1]!) }));
    const chances = Float64Array.from(this.#kinds.kinds, ({ people }, kind) =>
      panels.reduce((sum, { composition, share }) => sum + (share * composition[kind]!) / people.length, 0),
    );
    return { kinds: this.#kinds, chances, panels };
  }

  [Symbol.dispose](): void {
    this.#model.dispose();
  }
}
