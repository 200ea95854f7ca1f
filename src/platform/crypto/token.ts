import { randomBytes } from "node:crypto";

import { sha256 } from "./sha256.ts";

/** 192 bits for the address of a private link: written into one letter, never kept. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What the database keeps of it; the hash of what is no token of ours meets none. */
export const hashOfToken = (token: string): Buffer => sha256(token);
