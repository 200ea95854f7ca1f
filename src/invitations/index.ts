// The door of the room: other rooms import from here and nowhere deeper.
export { plantSeatInvitations } from "./plant-seats.seeds.ts";
export { countWaiting } from "./waiting.query.ts";
export { seatHref } from "./seat-href.ts";
export type { Seat } from "./seat.ts";
