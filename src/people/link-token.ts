import { createHash, randomBytes } from "node:crypto";

/** 256 bits that only the address in a mail holds. */
export const newLinkToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it. Null for what no token of ours looks like. */
export function hashOfToken(token: string): Buffer | null {
  return /^[\w-]{43}$/.test(token) ? createHash("sha256").update(token).digest() : null;
}
