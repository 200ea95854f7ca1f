// The door of the room: other rooms import from here and nowhere deeper.
export { weighText } from "./brakes/weigh.command.ts";
export { hiddenBecause, moderates } from "./hidden.query.ts";
export type { Reportable, ReportableThing } from "./offers.ts";
export { plantCase } from "./story/plant-case.ts";
export { routes as moderationRoutes } from "./routes.ts";
