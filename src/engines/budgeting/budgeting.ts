/** The entry of the engine: participatory-budget rules, exact, explained, checkable. Pure, no I/O, runs in a browser. */
export { count, type Progress } from "./count/count.ts";
export type { BallotKind, Election } from "./election/election.ts";
export { supportAsked } from "./rules/eligibility.ts";
export { explain, type Explanation } from "./explain/explain.ts";
export { compareResults, type ResultComparison } from "./explain/compare-results.ts";
export { findFault, type Completion, type Parameters, type Rule } from "./rules/parameters.ts";
export type { Result } from "./count/result.ts";
export { lot, type TieRule } from "./tie/rank.ts";
export { verify } from "./verify.ts";
