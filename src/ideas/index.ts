// The door of the room: other rooms import from here and nowhere deeper.
export { routes as ideaRoutes } from "./routes.ts";
export { type AwardOutcome, awardProposals } from "./award/award.command.ts";
export { type Feasible, listFeasible } from "./feasible.query.ts";
export { plantStudied, plantYearAfter } from "./story/studied.seeds.ts";
