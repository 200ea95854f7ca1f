/** The engine at the command line. The caller puts the commands under their names. */
export type { CommandLineIo } from "./command-line-io.ts";
export { countCommand } from "./count.command-line.ts";
export { usage as countUsage } from "./options.ts";
export { processIo } from "./process-io.ts";
export { verifyCommand, verifyUsage } from "./verify.command-line.ts";
