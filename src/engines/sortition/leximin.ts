import type { Highs } from "highs";

import { type Composition, type Draw, type Kinds, kindsOf } from "./draw.ts";
import { evenLottery } from "./even.ts";
import { type Lottery, Mixture } from "./mixture.ts";
import { exchanges, type Panels, panelsOf, weightOf } from "./panels.ts";
import { isOptimal, loadSolver, newModel } from "./solver.ts";

/** Whether chances are made even to the last, or the smallest only is made as large as can be. */
export type Depth = "all" | "first";

const tolerance = 1e-8;
/** From how many known panels exchanges start. */
const starts = 12;

/**
 * The fairest lottery under the quotas: the smallest chance of anybody is as large as can be, then the next smallest, and so on
 * ("leximin": Flanigan, Gölz, Gupta, Hennig, Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596, 2021), over kinds of
 * people instead of people: whoever is alike has the same chance in it.
 * `first` ends after the smallest chance ("maximin"): the others are then at least that.
 * Null when no panel fulfils the quotas (relaxation.ts says what would). @throws RangeError for a draw that is none.
 */
export async function leximin(draw: Draw, depth: Depth = "all"): Promise<Lottery | null> {
  const kinds = kindsOf(draw);
  // Of nobody there is one panel, without places; the solver takes no empty program.
  if (kinds.kinds.length === 0) return kinds.size === 0 ? { kinds, chances: new Float64Array(), panels: [{ composition: new Uint16Array(), share: 1 }] } : null;
  const highs = await loadSolver();
  return (depth === "all" ? evenLottery(highs, kinds) : null) ?? byColumns(highs, kinds, depth);
}

/** One chance after the other over whole panels, which are found as they are needed (column generation). */
export function byColumns(highs: Highs, kinds: Kinds, depth: Depth): Lottery | null {
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
  using mixture = new Mixture(
    highs,
    kinds,
    Float64Array.from(kinds.kinds, (_, kind) => prices.settled.get(kind)!),
  );
  for (const panel of prices.known) mixture.add(panel);
  mixture.solve();
  return mixture.lottery();
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
