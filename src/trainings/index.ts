// The door of the room: other rooms import from here and nowhere deeper.
export { findComing as findComingSessions } from "./sessions.query.ts";
export { sayFree, sayWhen, titleOf } from "./say.ts";
export { routes as trainingRoutes } from "./routes.ts";
