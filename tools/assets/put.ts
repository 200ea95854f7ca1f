import { randomUUID } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";

/** While a file is being written it has this ending. */
export const draftEnding = ".tmp";

/** Writes a file whole or not at all, and only when it differs: another process may be reading the one that is there. */
export async function put(path: string, bytes: Uint8Array | string): Promise<void> {
  const content = typeof bytes === "string" ? Buffer.from(bytes) : Buffer.from(bytes);
  const known = await readFile(path).catch(() => null);
  if (known?.equals(content)) return;
  const draft = `${path}.${randomUUID()}${draftEnding}`;
  await writeFile(draft, content);
  await rename(draft, path);
}
