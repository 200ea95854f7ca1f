import { createHash, randomBytes } from "node:crypto";

/** 192 bits, of which only the hash is kept: written into one letter, never read again. */
export const newToken = (): string => randomBytes(24).toString("base64url");

export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

export const looksLikeToken = (token: string): boolean => /^[\w-]{22,64}$/.test(token);
