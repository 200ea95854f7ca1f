/** The engine at the command line. The caller puts the commands under their names. */
export { countCommand } from "./count.command-line.ts";
export { verifyCommand } from "./verify.command-line.ts";
