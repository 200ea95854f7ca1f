import { createHmac, randomInt, timingSafeEqual } from "node:crypto";

import type { Settings } from "#platform/settings.ts";
import { secretOf } from "../auth/secret.ts";
import { codeLength, codeLetters } from "./residency.ts";

export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join("");
}

/** Ten letters can be guessed from a bare hash; the secret of the house is not in its database. */
export function hashCode(settings: Settings, letterId: string, code: string): Buffer {
  return createHmac("sha256", secretOf(settings)).update(`residency ${letterId} ${code}`).digest();
}

export function isSameCode(settings: Settings, letterId: string, code: string, hash: Buffer): boolean {
  return timingSafeEqual(hashCode(settings, letterId, code), hash);
}
