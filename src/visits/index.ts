// The door of the room: other rooms import from here and nowhere deeper.
export { findReports } from "./report/report.query.ts";
export { routes as visitRoutes } from "./routes.ts";
export { findTiedVisits, findVisitsToTie, type TiedVisit } from "./ties.query.ts";
