import { spawn } from "node:child_process";

/** Runs a command with our own Node first in the path, its output on ours. Gives its exit code. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", (error) => {
      console.error(error.message);
      done(127);
    });
    child.once("exit", (code) => done(code ?? 1));
  });
}
