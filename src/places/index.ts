// The door of the room: other rooms import from here and nowhere deeper.
export { type BriefSearch, findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "./listed.query.ts";
export { isOpenStage, type Stage, stages } from "./place.ts";
export { routes as placeRoutes } from "./routes.ts";
