// The door of the room: other rooms import from here and nowhere deeper.
export { daysBack, lengths, mayNote } from "./mediation.ts";
export { routes as mediationRoutes } from "./routes.ts";
