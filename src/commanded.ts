import { backupKeyLine, backupLine } from "#platform/backup/backup.line.ts";
import { restoreLine } from "#platform/backup/restore.line.ts";
import { beginLine } from "#platform/beginning/begin.line.ts";
import type { Room } from "#platform/start/room.ts";
import { rooms } from "./app.ts";
import { counting } from "./counting.ts";

const keeping = { name: "keeping", commandLines: [backupLine, backupKeyLine, restoreLine(rooms), beginLine(rooms)] };

/** The rooms with what a command line asks of the house as a whole. */
export const commanded: readonly Room[] = [...rooms, counting, keeping];
