import type { CommandLineIo } from "./command-line-io.ts";

export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on files that exist only in the test. */
export async function run(
  command: (args: readonly string[], io: CommandLineIo) => Promise<number>,
  files: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<Output> {
  const told = { stdout: "", stderr: "" };
  const code = await command(args, {
    stdout: (text) => void (told.stdout += text),
    stderr: (text) => void (told.stderr += text),
    interactive: false,
    async *readFile(path) {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error("absent"), { code: "ENOENT" });
      yield new TextEncoder().encode(text);
    },
  });
  return { code, ...told };
}
