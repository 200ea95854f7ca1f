import { createHash, randomUUID } from "node:crypto";
import { open, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { machineNow } from "./machine-now.ts";

export interface SpooledFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const spools = "beffroi-upload-";

export type Content = Uint8Array | ReadableStream<Uint8Array>;

/** Copies what arrives into a temporary file, never more than `maxBytes` of it. Null when there is more. The caller removes the file. */
export async function spool(content: Content, maxBytes: number): Promise<SpooledFile | null> {
  const path = join(tmpdir(), `${spools}${randomUUID()}`);
  const file = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let size = 0;
  let whole = false;
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      size += chunk.byteLength;
      if (size > maxBytes) return null;
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    whole = true;
    return { path, size, sha256: hash.digest("hex") };
  } finally {
    await file.close();
    if (!whole) await rm(path, { force: true });
  }
}

/** What processes that were killed left a day ago: somebody's file. Gives how many. */
export async function removeStaleSpools(): Promise<number> {
  let count = 0;
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(spools)) continue;
    const path = join(tmpdir(), name);
    const seen = await stat(path).catch(() => null);
    if (!seen || seen.mtimeMs > machineNow() - 86_400_000) continue;
    await rm(path, { force: true });
    count += 1;
  }
  return count;
}
