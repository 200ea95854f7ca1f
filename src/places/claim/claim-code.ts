import { randomInt, timingSafeEqual } from "node:crypto";

import { sha256 } from "#platform/crypto/sha256.ts";

/** No letter that is read for a figure: a code is read on one screen and typed on another. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 8;

export const codeMinutes = 30;
export const mostTries = 5;

export function drawCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** "ABCD-EFGH": as it is written in the mail. */
export function writeCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What somebody typed, without spaces, hyphens and case. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s\-–]/g, "");
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

export function hashCode(claimId: string, code: string): Buffer {
  return sha256(`${claimId} ${code}`);
}

export function isCode(claimId: string, code: string, hash: Buffer): boolean {
  const asked = hashCode(claimId, code);
  return asked.length === hash.length && timingSafeEqual(asked, hash);
}

/** "c•••@exemple.fr": enough to know which letter box to open. */
export function maskEmail(email: string): string {
  const [name = "", host = ""] = email.split("@");
  return `${name.slice(0, 1)}•••@${host}`;
}
