import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { runCommand } from "#platform/start/run-command.ts";
import { commanded } from "../src/commanded.ts";

interface Ended {
  /** Its exit code. */
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** `beffroi <words…>` as an operator types it: a process of the built program, a second of the processor each. `typed`: what comes by its standard input. */
export async function beffroi(settings: NodeJS.ProcessEnv, words: readonly string[], typed = ""): Promise<Ended> {
  const running = promisify(execFile)("node", ["dist/cli.js", ...words], { env: { ...process.env, ...settings }, maxBuffer: 1e8 });
  running.child.stdin!.end(typed);
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, out: stdout, err: stderr }),
  );
}

/** The same within the process of the test, from the sources: for what a command answers, once another test has asked it as a process. */
export async function beffroiHere(settings: NodeJS.ProcessEnv, words: readonly string[]): Promise<Ended> {
  const [out, err]: string[][] = [[], []];
  const environment = { ...process.env, ...settings };
  const code = await runCommand(commanded, words, { environment, out: (text) => void out!.push(text), err: (text) => void err!.push(text) });
  return { code, out: out!.join(""), err: err!.join("") };
}
