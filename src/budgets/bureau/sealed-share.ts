import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Which share of which vote a ciphertext is: under another one it does not open. */
interface Place {
  readonly voteId: string;
  readonly kind: "box" | "secret";
  readonly number: number;
}

const keyOf = (serverSecret: string): Buffer => Buffer.from(hkdfSync("sha256", serverSecret, "", "beffroi shares", 32));
const placeOf = ({ voteId, kind, number }: Place): Buffer => Buffer.from([voteId, kind, number].join("\n"));

/** AES-256-GCM: nonce, ciphertext, tag. */
export function sealShare(text: string, place: Place, serverSecret: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(serverSecret), nonce).setAAD(placeOf(place));
  return Buffer.concat([nonce, cipher.update(text, "ascii"), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key of the server is not the one that sealed it. */
export function openShare(sealed: Buffer, place: Place, serverSecret: string): string {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(serverSecret), sealed.subarray(0, 12)).setAAD(placeOf(place)).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString("ascii");
}

/** The same; null where it does not open. */
export function tryOpenShare(...given: Parameters<typeof openShare>): string | null {
  try {
    return openShare(...given);
  } catch {
    return null;
  }
}
