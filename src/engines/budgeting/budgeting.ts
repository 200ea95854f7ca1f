/** The entry of the engine: participatory-budget rules, exact, explained, checkable. Pure, no I/O, runs in a browser. */
export { count, type CountOptions, type Counted, type Progress } from "./count/count.ts";
export type { BallotKind, Ballots, Election, Project, Rational } from "./election/election.ts";
export { supportAsked } from "./rules/eligibility.ts";
export { explain, type Explanation } from "./explain/explain.ts";
export { compareResults, type ResultComparison } from "./explain/compare-results.ts";
export { findFault, type Completion, type Eligibility, type Parameters, type Resolved, type Rule, type Utility } from "./rules/parameters.ts";
export type { Result, RoundResult, Warning } from "./count/result.ts";
export { lot, type TieRule } from "./tie/rank.ts";
export { type Difference, type Verification, verify } from "./verify.ts";
