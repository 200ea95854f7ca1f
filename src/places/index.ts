// The door of the room: other rooms import from here and nowhere deeper.
export { findPlaceBriefs, type PlaceBrief, searchPlaceBriefs } from "./listed.query.ts";
export { isOpenStage } from "./place.ts";
export { routes as placeRoutes } from "./routes.ts";
