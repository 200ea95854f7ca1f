// The door of the room: other rooms import from here and nowhere deeper.
export { percentOf, type Place, rank, type RankedApplication, writeRanking } from "./judge/rank.ts";
export { callsTexts } from "./calls.texts.ts";
export { listOwnProjects as findProjectsSent, type OwnProject as ProjectSent } from "./path/path.query.ts";
export { routes as callRoutes } from "./routes.ts";
export { findPeopleTies } from "./judge/people-ties.query.ts";
