// The door of the room: other rooms import from here and nowhere deeper.
export type { AfterBooking } from "./answer/after-booking.ts";
export type { AskedTime, Condition, Lack } from "./conditions/condition.ts";
export { standPaid } from "./charges/await.command.ts";
export type { Judged, Owed, OwedReader, Priced, PricedTime, Pricing } from "./charges/pricing.ts";
export { findLinked as findLinkedBooking } from "./guest/guest.query.ts";
export { findKeptPlaces } from "./edit/owners.query.ts";
export { answering, keeper, keeps, keptBy } from "./keeper.ts";
export { endLoan, findLentUnits, holdForLoan, type LoanHold, stretchLoan, takeForLoan } from "./lending/lending.command.ts";
export { isKeptBy, isPublic, type Picture, resourceTables } from "./resources.query.ts";
export type { Words } from "./resource.ts";
export { coverOfResource, nameOf, wordsIn } from "./say.ts";
export { routes as bookingRoutes } from "./routes.ts";
