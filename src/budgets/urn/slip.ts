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

export const closeSlip = (secret: VoteSecret, { commitment, receipt, sealed }: Slip): string =>
  close(secret, Buffer.from(commitment + receipt + sealed, "hex")).toString("base64");

/** @throws when another secret closed it. */
export function openSlip(secret: VoteSecret, slip: string): Slip {
  const plain = open(secret, Buffer.from(slip, "base64")).toString("hex");
  return { commitment: plain.slice(0, 64), receipt: plain.slice(64, 128), sealed: plain.slice(128) };
}

/** A text that waits beside the urn: a ballot of a kiosk whose pass nobody bears yet. */
export const closeText = (secret: VoteSecret, text: string): Buffer => close(secret, Buffer.from(text));
export const openText = (secret: VoteSecret, closed: Buffer): string => open(secret, closed).toString();

/** What knows a receipt again without being it. */
export const markOf = (secret: VoteSecret, receipt: string): Buffer => hmac(secret, "mark", receipt);

/** AES-256-GCM: nonce, ciphertext, tag. */
function close(secret: VoteSecret, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", hmac(secret, "slips"), nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function open(secret: VoteSecret, closed: Buffer): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", hmac(secret, "slips"), closed.subarray(0, 12)).setAuthTag(closed.subarray(-16));
  return Buffer.concat([decipher.update(closed.subarray(12, -16)), decipher.final()]);
}
