import { createCipheriv, createHmac, createPublicKey, encapsulate } from "node:crypto";

import { infoOf } from "./open-ballot.ts";

/** RFC 9180 §5.1: "HPKE", X25519 with HKDF-SHA256 (0x0020), HKDF-SHA256 (0x0001), AES-256-GCM (0x0002). */
const suite = Buffer.from("48504b45002000010002", "hex");

const hmac = (key: Uint8Array, ...parts: readonly (Uint8Array | string)[]): Buffer => {
  const made = createHmac("sha256", key);
  for (const part of parts) made.update(part);
  return made.digest();
};

/** LabeledExtract of §4. */
const extract = (salt: Uint8Array, label: string, input: Uint8Array | string): Buffer => hmac(salt, "HPKE-v1", suite, label, input);

/** LabeledExpand of §4, up to the 32 bytes of one round. */
const expand = (key: Uint8Array, label: string, context: Uint8Array, length: number): Buffer =>
  hmac(key, Uint8Array.of(0, length), "HPKE-v1", suite, label, context, Uint8Array.of(1)).subarray(0, length);

const none = new Uint8Array();
/** The mode without a sender's key, and the hash of no shared word. */
const baseMode = Buffer.concat([Uint8Array.of(0), extract(none, "psk_id_hash", none)]);

/**
 * Encrypts a ballot to the key of its vote (32 bytes), bound to the vote and to the commitment (hexadecimal). Gives the encapsulated key (32
 * bytes) and the ciphertext, one after the other. The same HPKE as `open-ballot.ts`, by OpenSSL at once: the library sends each of its dozen
 * steps to another thread, and a press waits in a queue before each.
 */
export function sealBallot(key: Uint8Array, voteId: string, commitment: string, plain: Uint8Array): Buffer<ArrayBuffer> {
  const { sharedKey, ciphertext } = encapsulate(createPublicKey({ key: Buffer.from(key), format: "raw-public", asymmetricKeyType: "x25519" }));
  const context = Buffer.concat([baseMode, extract(none, "info_hash", infoOf(voteId))]);
  const secret = extract(sharedKey, "secret", none);
  const cipher = createCipheriv("aes-256-gcm", expand(secret, "key", context, 32), expand(secret, "base_nonce", context, 12));
  cipher.setAAD(Buffer.from(commitment, "hex"));
  return Buffer.concat([ciphertext, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
