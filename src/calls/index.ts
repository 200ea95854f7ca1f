// The door of the room: other rooms import from here and nowhere deeper.
export { percentOf, type Place, rank, type Ranked, writeRanking } from "./judge/rank.ts";
export { callsTexts } from "./calls.texts.ts";
export { listOwnProjects as findProjectsSent, type OwnProject as ProjectSent } from "./path/path.query.ts";
export { routes as callRoutes } from "./routes.ts";
export { findPeopleTies, type PeopleTie } from "./judge/people-ties.query.ts";
