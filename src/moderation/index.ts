// The door of the room: other rooms import from here and nowhere deeper.
export type { Brake } from "./brakes/brakes.ts";
export { type Written, weighText } from "./brakes/weigh.command.ts";
export { hiddenBecause } from "./hidden.query.ts";
export type { Reportable, ReportableThing } from "./offers.ts";
export { plantCase, type ToldCase } from "./story/plant-case.ts";
export { routes as moderationRoutes } from "./routes.ts";
