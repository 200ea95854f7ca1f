import { type Logger, pino } from "pino";

import { currentRoom } from "./in-room.ts";

/** JSON lines on standard output; each carries the room whose work it is. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, mixin: () => ({ room: currentRoom() }), timestamp: pino.stdTimeFunctions.isoTime });
}
