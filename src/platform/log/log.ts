import { type DestinationStream, type Logger, pino } from "pino";

import { faultOf } from "./fault.ts";
import { currentRoom } from "./in-room.ts";

/** JSON lines on standard output; each carries the room whose work it is, and of an error what is nobody's words. */
export function createLog(level: string, to?: DestinationStream): Logger {
  const shape = { level, base: null, mixin: () => ({ room: currentRoom() }), serializers: { err: faultOf }, timestamp: pino.stdTimeFunctions.isoTime };
  return to ? pino(shape, to) : pino(shape);
}
