// The door of the room: other rooms import from here and nowhere deeper.
export { routes as budgetRoutes } from "./routes.ts";
