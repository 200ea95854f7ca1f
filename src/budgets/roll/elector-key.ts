import { keyHash, type VoteSecret } from "../nullifier.ts";

/** How a list knows somebody: the number that the list gives, and their birth, "1980-05-04". */
export interface ElectorLine {
  readonly number: string;
  readonly birthDate: string;
}

/** "AB 12-3" and "ab123" are one number; null for what is none. */
export function plainNumber(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return plain.length > 0 && plain.length <= 40 ? plain : null;
}

/** As it was typed: O is read as 0, I and L as 1. Null for what is no code. */
export function plainElectorCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(plain) ? plain : null;
}

export const lineHash = (secret: VoteSecret, { number, birthDate }: ElectorLine): Buffer => keyHash(secret, "list", number, birthDate);
export const codeHash = (secret: VoteSecret, code: string): Buffer => keyHash(secret, "code", code);
