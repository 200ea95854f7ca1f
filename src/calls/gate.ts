import { can, type Visitor } from "#platform/web/visitor.ts";

export const buildPower = "calls.build";
export const instructPower = "calls.instruct";
export const judgePower = "calls.decide";

/** Calls are the metropolis's: whoever holds the power for a commune alone does not hold it here. */
const ofTheWhole =
  (power: string) =>
  (someone: Visitor | null): someone is Visitor =>
    can(someone, power, {});

export const builder = ofTheWhole(buildPower);
export const instructor = ofTheWhole(instructPower);
export const decider = ofTheWhole(judgePower);
