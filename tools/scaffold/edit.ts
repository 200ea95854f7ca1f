import { readFile, writeFile } from "node:fs/promises";

import { run } from "../run.ts";

/** Puts lines into a file where the pattern is; says by hand what it finds no place for. */
export async function insert(file: string, at: RegExp, text: string): Promise<void> {
  const before = await readFile(file, "utf8");
  const after = before.replace(at, text);
  if (after === before) console.log(`Add to ${file} by hand: ${text.replaceAll(/\$\d/g, "").trim()}`);
  await writeFile(file, after);
}

/** After the imports that are there. */
export const insertImport = (file: string, line: string): Promise<void> => insert(file, /(import [^;]+;\n)(?!import )/, `$1${line}\n`);

export async function format(files: readonly string[]): Promise<void> {
  await run("biome", ["format", "--write", "--log-level=error", ...files]);
}

export function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
