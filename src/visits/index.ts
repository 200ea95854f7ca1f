// The door of the room: other rooms import from here and nowhere deeper.
export { type VisitFigures, visitFigures } from "./figures/figures.query.ts";
export { routes as visitRoutes } from "./routes.ts";
