// The door of the room: other rooms import from here and nowhere deeper.
export { isOpenStage, type Stage, stages } from "./place.ts";
export { routes as placeRoutes } from "./routes.ts";
