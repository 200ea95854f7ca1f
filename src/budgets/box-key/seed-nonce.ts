import { privateBytes } from "./open-ballot.ts";

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The number behind the seed of the lots that follows from the private half of a key, and from nothing else: nobody knows it before shares
 * are brought together, and it tells nothing of the key. Hexadecimal. Runs in browsers as on the server.
 */
export async function nonceOfKey(voteId: string, pair: CryptoKeyPair): Promise<string> {
  const text = ["beffroi seed of the key", voteId, hexOf(await privateBytes(pair))].join("\n");
  return hexOf(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}
