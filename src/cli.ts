import { runCommand } from "#platform/start/run-command.ts";
import { rooms } from "./app.ts";
import { counting } from "./counting.ts";

process.exitCode = await runCommand([...rooms, counting], process.argv.slice(2));
