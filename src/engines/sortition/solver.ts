import loadHighs, { type Highs, type IndexSelection, type Model } from "highs";

/** Its types are those of a CommonJS module, whose default would be one level deeper than that of the module that is loaded. */
const load = loadHighs as unknown as typeof loadHighs.default;
let loaded: Promise<Highs> | undefined;

/** HiGHS, loaded once (some 60 ms). */
export const loadSolver = (): Promise<Highs> => (loaded ??= load());

/** A model that says nothing, as exact as the solver allows; whoever makes it disposes of it (`using`). */
export function newModel(highs: Highs) {
  const model = highs.createModel();
  model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9, mip_rel_gap: 0 });
  return model;
}

export const isOptimal = (highs: Highs, model: Model): boolean => model.getModelStatus() === highs.constants.modelStatus.optimal;

/** The first so many columns. */
export const columnsTo = (count: number): IndexSelection => ({ kind: "range", from: 0, to: count - 1 });
