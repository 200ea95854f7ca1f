import { type Draw, kindsOf, type Quota } from "./draw.ts";
import { isOptimal, loadSolver, newModel } from "./solver.ts";

/** A quota as it would have to be. */
export interface RelaxedQuota {
  readonly quota: Quota;
  readonly min: number;
  readonly max: number;
}

/**
 * The least change of quotas by which a panel exists: the fewest places in all, each lower or upper bound by as many as needed; none of them
 * falls below 0. Empty when the quotas can be met. Null when no quota is to blame: fewer people (or households) than places.
 * @throws RangeError for a draw that is none.
 */
export async function relaxation(draw: Draw): Promise<RelaxedQuota[] | null> {
  const { kinds, bounds, size } = kindsOf(draw);
  const highs = await loadSolver();
  using model = newModel(highs);
  const [people, quotas] = [kinds.length, draw.quotas.length];
  // Columns: how many of each kind; by how much each quota's lower bound falls; by how much each upper one rises.
  const upper = [...kinds.map((kind) => kind.people.length), ...draw.quotas.map(({ min }) => min), ...draw.quotas.map(() => size)];
  model.addVars(new Float64Array(upper.length), upper);
  model.changeColsIntegrality(
    { kind: "range", from: 0, to: upper.length - 1 },
    Int32Array.from(upper, () => highs.constants.variableType.integer),
  );
  model.changeColsCost(
    { kind: "range", from: 0, to: upper.length - 1 },
    Float64Array.from(upper, (_, at) => (at < people ? 0 : 1)),
  );
  const every = [...kinds.keys()];
  model.addRow(size, size, { indices: every, values: every.map(() => 1) });
  for (const [at, { min, max }] of bounds.entries()) {
    const counted = every.filter((kind) => kinds[kind]!.bounds.includes(at));
    const ones = counted.map(() => 1);
    if (at >= quotas) model.addRow(min, max, { indices: counted, values: ones });
    else {
      model.addRow(min, highs.infinity, { indices: [...counted, people + at], values: [...ones, 1] });
      model.addRow(-highs.infinity, max, { indices: [...counted, people + quotas + at], values: [...ones, -1] });
    }
  }
  model.run();
  if (!isOptimal(highs, model)) return null;
  const { colValue } = model.getSolution();
  return draw.quotas.flatMap((quota, at) => {
    const [falls, rises] = [Math.round(colValue[people + at]!), Math.round(colValue[people + quotas + at]!)];
    return falls + rises > 0 ? [{ quota, min: quota.min - falls, max: quota.max + rises }] : [];
  });
}
