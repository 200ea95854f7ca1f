import { createHmac } from "node:crypto";

import { type KeyName, readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";

/** Letters that people mistake for others on paper are left out. */
const signs = "ACDEFGHJKLMNPQRTUVWXY34679";
const codeLength = 10;
const key: KeyName = "secret";

/** What stands on the letter of an invitation, 47 bits: kept nowhere, computed again from the secret of the house for as long as it is printed. */
export function codeOf(settings: Settings, invitationId: string): string {
  const bytes = createHmac("sha256", readKey(settings, key)).update(`assembly letter ${invitationId}`).digest();
  const number = bytes.readBigUInt64BE(0);
  return Array.from({ length: codeLength }, (_, at) => signs[Number((number / BigInt(signs.length) ** BigInt(at)) % BigInt(signs.length))]).join("");
}

/** By which a code that is typed finds its invitation; nobody finds the code by it. */
export const hashOfCode = (settings: Settings, code: string): Buffer => createHmac("sha256", readKey(settings, key)).update(`assembly code ${code}`).digest();

/** As somebody copies it from paper; null where it is none. */
export function tidyCode(typed: string): string | null {
  const tidy = typed.toUpperCase().replace(/[\s\-.\u00a0\u202f]/g, "");
  return tidy.length === codeLength && [...tidy].every((sign) => signs.includes(sign)) ? tidy : null;
}

/** Two groups of five, to be read aloud. */
export const sayCode = (code: string): string => `${code.slice(0, 5)} ${code.slice(5)}`;
