import type { Highs } from "highs";

import type { Kinds } from "./draw.ts";
import { isOptimal, newModel } from "./solver.ts";

/** From which price on a kind is settled: what is smaller may be the noise of the solver. */
const tolerance = 1e-8;

/**
 * The fairest chances if a panel could hold parts of people: of each kind, the smallest as large as can be, then the next. No lottery over
 * whole panels is fairer, so that one which gives these chances is the fairest of all. What each kind has above the smallest chance is what is
 * looked for, so that the program has a row for each bound only. Null: nobody can be drawn so, or some would be drawn more than once.
 */
export function chancesInParts(highs: Highs, { kinds, bounds, size }: Kinds): Float64Array | null {
  using model = newModel(highs);
  model.options.set({ presolve: "off" });
  const people = kinds.map((kind) => kind.people.length);
  const least = kinds.length;
  const rows = [{ min: size, max: size }, ...bounds];
  const rowsOf = kinds.map((kind) => [0, ...kind.bounds.map((bound) => bound + 1)]);
  const members: number[][] = rows.map(() => []);
  for (const [kind, those] of rowsOf.entries()) for (const row of those) members[row]!.push(kind);
  /** How many people of a row have at least the smallest chance, and what those have who are settled. */
  const open = members.map((those) => those.reduce((sum, kind) => sum + people[kind]!, 0));
  const settled = new Float64Array(rows.length);

  model.addVars(new Float64Array(least + 1), new Float64Array(least + 1).fill(highs.infinity));
  for (const [row, { min, max }] of rows.entries())
    model.addRow(min, max, { indices: [...members[row]!, least], values: [...members[row]!.map((kind) => people[kind]!), open[row]!] });
  model.changeColCost(least, 1);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);

  const chances = new Float64Array(kinds.length).fill(Number.NaN);
  for (let left = kinds.length; left > 0; ) {
    model.run();
    if (!isOptimal(highs, model)) return null;
    const { colDual } = model.getSolution();
    const chance = Math.max(0, model.getObjectiveValue());
    if (chance > 1 + tolerance) return null;
    // Whom a price says that they cannot have more than the smallest without it being smaller.
    const now = [...kinds.keys()].filter((kind) => Number.isNaN(chances[kind]) && Math.abs(colDual[kind]!) > tolerance);
    if (now.length === 0) return null;
    for (const kind of now) {
      chances[kind] = chance;
      for (const row of rowsOf[kind]!) {
        open[row]! -= people[kind]!;
        settled[row]! += people[kind]! * chance;
      }
    }
    left -= now.length;
    for (const row of new Set(now.flatMap((kind) => rowsOf[kind]!))) {
      model.changeCoefficient(row, least, open[row]!);
      model.changeRowBounds(row, rows[row]!.min - settled[row]!, rows[row]!.max - settled[row]!);
    }
  }
  return chances;
}
