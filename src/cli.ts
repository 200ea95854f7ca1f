import { backupKeyLine, backupLine } from "#platform/backup/backup.line.ts";
import { restoreLine } from "#platform/backup/restore.line.ts";
import { beginLine } from "#platform/beginning/begin.line.ts";
import { runCommand } from "#platform/start/run-command.ts";
import { rooms } from "./app.ts";
import { counting } from "./counting.ts";

const keeping = { name: "keeping", commandLines: [backupLine, backupKeyLine, restoreLine(rooms), beginLine(rooms)] };

process.exitCode = await runCommand([...rooms, counting, keeping], process.argv.slice(2));
