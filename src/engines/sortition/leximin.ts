import type { Highs } from "highs";

import { type Composition, type Draw, type Kinds, kindsOf } from "./draw.ts";
import { exchanges, type Panels, panelsOf, weightOf } from "./panels.ts";
import { columnsTo, isOptimal, loadSolver, newModel } from "./solver.ts";

/** A lottery over panels. */
export interface Lottery {
  readonly kinds: Kinds;
  /** Of each kind of people: how probable it is that one of them is drawn, from 0 to 1. */
  readonly chances: Float64Array;
  readonly panels: readonly { readonly composition: Composition; readonly share: number }[];
}

/** Whether chances are made even to the last, or the smallest only is made as large as can be. */
export type Depth = "all" | "first";

const tolerance = 1e-8;
/** From how many known panels exchanges start. */
const starts = 12;

/**
 * The fairest lottery under the quotas: the smallest chance of anybody is as large as can be, then the next smallest, and so on
 * ("leximin": Flanigan, Gölz, Gupta, Hennig, Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596, 2021). Panels are
 * found as they are needed (column generation), over kinds of people instead of people: whoever is alike has the same chance in it.
 * `first` ends after the smallest chance ("maximin"): the others are then at least that.
 * Null when no panel fulfils the quotas (relaxation.ts says what would). @throws RangeError for a draw that is none.
 */
export async function leximin(draw: Draw, depth: Depth = "all"): Promise<Lottery | null> {
  const kinds = kindsOf(draw);
  // Of nobody there is one panel, without places; the solver takes no empty program.
  if (kinds.kinds.length === 0) return kinds.size === 0 ? { kinds, chances: new Float64Array(), panels: [{ composition: new Uint16Array(), share: 1 }] } : null;
  const highs = await loadSolver();
  using panels = panelsOf(highs, kinds);
  const known = cover(kinds, panels);
  if (!known) return null;
  using prices = new Prices(highs, kinds, known.never);
  for (const composition of known.panels) prices.add(composition);
  const exchange = exchanges(kinds);
  while (prices.open > 0) {
    while (addBetter(exchange, panels, prices));
    prices.settle(depth);
  }
  return spread(highs, kinds, prices);
}

/** Panels in which everybody stands who can stand in any. */
function cover({ kinds }: Kinds, panels: Panels): { panels: Composition[]; never: Set<number> } | null {
  const found: Composition[] = [];
  const never = new Set<number>();
  const covered = new Set<number>();
  for (const wanted of kinds.keys()) {
    if (covered.has(wanted)) continue;
    // One of the kind counts more than all others who are not yet in a panel.
    const weights = Float64Array.from(kinds, (_, kind) => (kind === wanted ? 1 : covered.has(kind) ? 0 : 0.5 / kinds.length));
    const panel = panels.heaviest(weights);
    if (!panel) return null;
    if (panel[wanted] === 0) never.add(wanted);
    found.push(panel);
    for (const [kind, count] of panel.entries()) if (count > 0) covered.add(kind);
    covered.add(wanted);
  }
  return { panels: found, never };
}

/** Whether a panel was found that lets the smallest chance rise: by exchanges from the best known ones, else by the integer program. */
function addBetter(exchange: ReturnType<typeof exchanges>, panels: Panels, prices: Prices): boolean {
  const { weights, limit } = prices.solve();
  const weighed = prices.known.map((panel) => ({ panel, weight: weightOf(panel, weights) }));
  const heaviest = weighed.sort((one, other) => other.weight - one.weight).slice(0, starts);
  const better = heaviest.map(({ panel }) => exchange(panel, weights)).filter((panel) => weightOf(panel, weights) > limit + tolerance);
  if (better.filter((panel) => prices.add(panel)).length > 0) return true;
  const panel = panels.heaviest(weights, limit + tolerance);
  return panel !== null && prices.add(panel);
}

/**
 * The dual program: a price for each kind, so that the dearest known panel is as cheap as can be. A kind with a price above nothing cannot
 * have a larger chance than the smallest of all, and is settled at it.
 */
class Prices {
  readonly known: Composition[] = [];
  readonly settled = new Map<number, number>();
  readonly #keys = new Set<string>();
  readonly #model;
  readonly #limit: number;
  readonly #highs: Highs;
  readonly #kinds: Kinds["kinds"];

  constructor(highs: Highs, { kinds }: Kinds, never: ReadonlySet<number>) {
    this.#highs = highs;
    this.#kinds = kinds;
    const count = kinds.length;
    this.#limit = count;
    this.#model = newModel(highs);
    // Each program goes on from the one before: what would be taken out of it first is not worth looking for.
    this.#model.options.set({ presolve: "off" });
    this.#model.addVars(new Float64Array(count + 1), new Float64Array(count + 1).fill(highs.infinity));
    this.#model.changeColCost(this.#limit, 1);
    const open = [...kinds.keys()].filter((kind) => !never.has(kind));
    this.#model.addRow(1, 1, { indices: open, values: open.map(() => 1) });
    for (const kind of never) this.settled.set(kind, 0);
  }

  /** How many kinds are not settled. */
  get open(): number {
    return this.#kinds.length - this.settled.size;
  }

  /** False when it was known. */
  add(panel: Composition): boolean {
    const name = panel.join();
    if (this.#keys.has(name)) return false;
    this.#keys.add(name);
    this.known.push(panel);
    const members = [...panel.keys()].filter((kind) => panel[kind]! > 0);
    const values = members.map((kind) => panel[kind]! / this.#kinds[kind]!.people.length);
    this.#model.addRow(-this.#highs.infinity, 0, { indices: [...members, this.#limit], values: [...values, -1] });
    return true;
  }

  /** What one of each kind weighs, and what the heaviest of the known panels does. */
  solve(): { weights: Float64Array; limit: number } {
    this.#model.run();
    if (!isOptimal(this.#highs, this.#model)) throw new Error(`the prices have no optimum: ${this.#model.getModelStatus()}`);
    const { colValue } = this.#model.getSolution();
    return { weights: Float64Array.from(this.#kinds, ({ people }, kind) => colValue[kind]! / people.length), limit: colValue[this.#limit]! };
  }

  /** After `solve`, when no panel is better: whom the smallest chance limits, or everybody at it. */
  settle(depth: Depth): void {
    const { colValue } = this.#model.getSolution();
    const chance = Math.max(0, this.#model.getObjectiveValue());
    const now = [...this.#kinds.keys()].filter((kind) => !this.settled.has(kind) && (depth === "first" || colValue[kind]! > tolerance));
    if (now.length === 0) throw new Error("no kind has a price");
    for (const kind of now) {
      this.settled.set(kind, chance);
      this.#model.changeCoefficient(0, kind, 0);
      this.#model.changeColCost(kind, -chance);
    }
  }

  [Symbol.dispose](): void {
    this.#model.dispose();
  }
}

/** The shares of the known panels by which everybody has the chance that was settled: the largest lack of anybody is as small as can be. */
function spread(highs: Highs, kinds: Kinds, { known, settled }: Prices): Lottery {
  using model = newModel(highs);
  const lack = known.length;
  model.addVars(new Float64Array(lack + 1), new Float64Array(lack + 1).fill(highs.infinity));
  model.changeColsCost(
    columnsTo(lack + 1),
    Float64Array.from({ length: lack + 1 }, (_, at) => (at === lack ? 1 : 0)),
  );
  const every = [...known.keys()];
  model.addRow(1, 1, { indices: every, values: every.map(() => 1) });
  for (const [kind, chance] of settled) {
    const { people } = kinds.kinds[kind]!;
    const holding = every.filter((at) => known[at]![kind]! > 0);
    model.addRow(chance, highs.infinity, { indices: [...holding, lack], values: [...holding.map((at) => known[at]![kind]! / people.length), 1] });
  }
  model.run();
  if (!isOptimal(highs, model)) throw new Error(`the lottery has no optimum: ${model.getModelStatus()}`);
  const shares = model.getSolution().colValue;
  const panels = known.map((composition, at) => ({ composition, share: Math.max(0, shares[at]!) })).filter(({ share }) => share > 0);
  const chances = Float64Array.from(kinds.kinds, ({ people }, kind) =>
    panels.reduce((sum, { composition, share }) => sum + (share * composition[kind]!) / people.length, 0),
  );
  return { kinds, chances, panels };
}
