import { runCommand } from "#platform/start/run-command.ts";
import { commanded } from "./commanded.ts";

process.exitCode = await runCommand(commanded, process.argv.slice(2));
