// The door of the room: other rooms import from here and nowhere deeper.
export { routes as ideaRoutes } from "./routes.ts";
export { type AwardOutcome, awardProposals } from "./award/award.command.ts";
export { proposalTexts, saySignature } from "./proposal.texts.ts";
export { findOrigin, type Origin } from "./origin.query.ts";
export { feasibilityTexts, assessTones } from "./feasibility/feasibility.texts.ts";
export { type Feasible, listFeasible } from "./feasible.query.ts";
export { plantStudied, plantYearAfter } from "./story/studied.seeds.ts";
