import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { lock } from "../../src/platform/db/lock-file.ts";
import { copy, isFresh, type PartRecord, make, type Part } from "./part.ts";

/** What is remembered of each part, by its name. */
type Memory = Readonly<Record<string, PartRecord>>;

/**
 * Makes those parts again that would come out otherwise than they are in `folder`. It is put in place whole: a build that fails or is
 * killed leaves the one before.
 */
export async function buildFolder(folder: string, parts: readonly Part[]): Promise<void> {
  if ((await findStale(folder, parts)).size === 0) return;
  const unlock = await lock(`${folder}.lock`);
  try {
    // Another process may have built while we waited.
    const stale = await findStale(folder, parts);
    if (stale.size > 0) await rebuild(folder, parts, stale);
  } finally {
    await unlock();
  }
}

async function findStale(folder: string, parts: readonly Part[]): Promise<Set<Part>> {
  const memory = await readMemory(folder);
  return new Set(parts.filter((part) => !isFresh(part, memory[part.name], folder)));
}

async function rebuild(folder: string, parts: readonly Part[], stale: ReadonlySet<Part>): Promise<void> {
  const draft = `${folder}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, "assets"), { recursive: true });
  const before = await readMemory(folder);
  const made = await Promise.all(parts.map((part) => (stale.has(part) ? make(part, draft) : copy(before[part.name]!, folder, draft))));
  const memory: Memory = Object.fromEntries(made.map((one, at) => [parts[at]!.name, one]));
  await writeFile(join(draft, "assets/manifest.json"), JSON.stringify(Object.assign({}, ...made.map(({ manifest }) => manifest))));
  await writeFile(join(draft, "memory.json"), JSON.stringify(memory));
  await replace(folder, draft);
}

async function replace(folder: string, draft: string): Promise<void> {
  const old = `${folder}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(draft, folder);
  await rm(old, { recursive: true, force: true });
}

async function readMemory(folder: string): Promise<Memory> {
  const nothing = (): Memory => ({});
  return readFile(join(folder, "memory.json"), "utf8").then(JSON.parse).catch(nothing);
}
