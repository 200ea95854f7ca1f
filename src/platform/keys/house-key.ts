import { errorCode } from "#platform/log/error-code.ts";
import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Settings } from "#platform/settings.ts";

/** The files in DATA_DIR that hold the keys of the house, one for the accounts and one for the votes. AUTH_SECRET stands for both. */
export const keyNames = ["secret", "vote-key"] as const;
export type KeyName = (typeof keyNames)[number];

type Place = Pick<Settings, "AUTH_SECRET" | "DATA_DIR">;

const fileOf = ({ DATA_DIR: folder }: Place, name: KeyName) => join(folder, name);

/** Where it is to be looked for: "AUTH_SECRET", or the path of a file. */
export const placeOfKey = (settings: Place, name: KeyName): string => (settings.AUTH_SECRET ? "AUTH_SECRET" : fileOf(settings, name));

export const hasKey = (settings: Place, name: KeyName): boolean => settings.AUTH_SECRET !== undefined || existsSync(fileOf(settings, name));

/** @throws Error when its file has gone since the start: none is made in its place. */
export const readKey = (settings: Place, name: KeyName): string => settings.AUTH_SECRET ?? readFileSync(fileOf(settings, name), "utf8");

/** Whoever comes second keeps what the first has written. Its owner alone may read it. */
export function makeKey(settings: Place, name: KeyName): void {
  mkdirSync(settings.DATA_DIR, { recursive: true });
  try {
    writeFileSync(fileOf(settings, name), randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (errorCode(error) !== "EEXIST") throw error;
  }
}

/** What the database keeps of a key, to know it again; nothing of the key follows from it. */
export const checkValue = (key: string, name: KeyName, salt: Uint8Array): Buffer =>
  createHmac("sha256", key).update(`check value of ${name}\n`).update(salt).digest();
