import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";

import type { VoteSecret } from "../nullifier.ts";

/** What the urn keeps of one press, under the secret of the vote: a copy of the database alone reads none of it. All in hexadecimal. */
export interface Slip {
  readonly commitment: string;
  readonly receipt: string;
  /** The ballot, encrypted to the key of the vote. */
  readonly sealed: string;
}

const hmac = ({ bytes }: VoteSecret, ...words: readonly string[]): Buffer => createHmac("sha256", bytes).update(words.join("\n")).digest();

/** Makes budgets.press_proof of a commitment something that nobody else can compute once the commitment is public. Hexadecimal. */
export const blindOf = (secret: VoteSecret, commitment: string): string => hmac(secret, "blind", commitment).toString("hex");

/** AES-256-GCM: nonce, ciphertext, tag, in base64. */
export function closeSlip(secret: VoteSecret, { commitment, receipt, sealed }: Slip): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", hmac(secret, "slips"), nonce);
  const plain = Buffer.from(commitment + receipt + sealed, "hex");
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString("base64");
}

/** @throws when another secret closed it. */
export function openSlip(secret: VoteSecret, slip: string): Slip {
  const bytes = Buffer.from(slip, "base64");
  const decipher = createDecipheriv("aes-256-gcm", hmac(secret, "slips"), bytes.subarray(0, 12)).setAuthTag(bytes.subarray(-16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString("hex");
  return { commitment: plain.slice(0, 64), receipt: plain.slice(64, 128), sealed: plain.slice(128) };
}
