import { createHash } from "node:crypto";

export interface HashedFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** A file name that changes when its content does. */
export function hashed(stem: string, extension: string, bytes: Uint8Array | string): HashedFile {
  return { name: `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.${extension}`, bytes };
}
