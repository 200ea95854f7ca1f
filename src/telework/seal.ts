import { createHmac } from "node:crypto";

/** What a settlement keeps of the code of a half-day: without the key of the house, no code can be tried on what was copied of its database. */
export const sealOf = (key: string, code: string): Buffer => createHmac("sha256", key).update(`telework.proof ${code}`).digest();
