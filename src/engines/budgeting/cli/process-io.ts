import { createReadStream } from "node:fs";
import type { CommandLineIo } from "./command-line-io.ts";

export const processIo: CommandLineIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  readFile: (path) => createReadStream(path, { highWaterMark: 2 ** 18 }),
};
