import { randomBytes } from "node:crypto";

/** A nonce of ours as it came back; a press of anything else is a press of its own. */
export const nonceOf = (typed: unknown): string => (typeof typed === "string" && /^[\w-]{16,64}$/.test(typed) ? typed : randomBytes(16).toString("base64url"));
