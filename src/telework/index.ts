// The door of the room: other rooms import from here and nowhere deeper. What settles services that structures share settles as telework does.
export { sayDate, sayMonth, sayRate, sayVat } from "./say.ts";
export { taxOf } from "./statements/paper.ts";
export { readVat, vatChoices, writeVat } from "./vat.ts";
