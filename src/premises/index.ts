// The door of the room: other rooms import from here and nowhere deeper.
export { findOpenOffers } from "./open-offers.query.ts";
export { routes as premisesRoutes } from "./routes.ts";
export { sayRent, saySurface } from "./say-offer.ts";
