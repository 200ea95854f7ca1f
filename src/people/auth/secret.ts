import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "#platform/settings.ts";

/** AUTH_SECRET, or one that the first process writes into the data folder, readable by its owner only. */
export function secretOf({ AUTH_SECRET: given, DATA_DIR: folder }: Settings): string {
  if (given) return given;
  const file = join(folder, "secret");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
