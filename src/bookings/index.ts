// The door of the room: other rooms import from here and nowhere deeper.
export type { AskedTime, Condition, Lack } from "./conditions/condition.ts";
export { routes as bookingRoutes } from "./routes.ts";
