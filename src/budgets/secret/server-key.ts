import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "#platform/settings.ts";

/**
 * What the secrets of votes are encrypted with. It is never in the database: AUTH_SECRET, or a file that the first process writes into
 * the data folder. Whoever changes it while a vote runs can no longer open that vote: see docs/voting/anonymity.md.
 */
export function serverKey({ AUTH_SECRET: given, DATA_DIR: folder }: Settings): string {
  if (given) return given;
  const file = join(folder, "vote-key");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
