import { can, type Visitor } from "#platform/web/visitor.ts";

/** Draws up challenges, answers, names the jury, publishes results: for the whole metropolis. */
export const power = "challenges.run";

export const runs = (someone: Visitor | null): someone is Visitor => can(someone, power, {});
