// The door of the room: other rooms import from here and nowhere deeper.
export { percentOf, type Place, rank, type Ranked, writeRanking } from "./judge/rank.ts";
export { commonDomains } from "./judge/conflicts.command.ts";
