// The door of the room: other rooms import from here and nowhere deeper.
export type { AskedTime, Condition, Lack } from "./conditions/condition.ts";
export type { Judged, Owed, Priced, PricedTime, Pricing } from "./charges/pricing.ts";
export { findKeptPlaces } from "./edit/owners.query.ts";
export { keeper, keeps, keptBy } from "./keeper.ts";
export { routes as bookingRoutes } from "./routes.ts";
