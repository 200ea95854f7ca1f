import { findRoomFaults } from "./room-faults.ts";
import { readSources } from "./source.ts";

/** Says what the laws of the house refuse, and fails when it is anything. */
const sources = readSources();
const faults = findRoomFaults(sources);
console.log(faults.length > 0 ? faults.join("\n") : `rooms: ${sources.size} files, no fault`);
process.exitCode = faults.length > 0 ? 1 : 0;
