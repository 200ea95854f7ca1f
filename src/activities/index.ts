// The door of the room: other rooms import from here and nowhere deeper.
export { findDatesAt } from "./dates.query.ts";
export { routes as activityRoutes } from "./routes.ts";
