import { createCipheriv, createHmac, createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";

import { infoOf } from "./ballot-seal.ts";

/**
 * What sealBallot of ballot-seal.ts does, without leaving the thread: there WebCrypto hands over each of its fifteen steps and waits for it,
 * which is a quarter of what a confirmation costs. RFC 9180, mode base, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM; the library
 * opens what is sealed here (box-key.test.ts).
 */
const kem = Buffer.from("KEM\x00\x20", "latin1");
const suite = Buffer.from("HPKE\x00\x20\x00\x01\x00\x02", "latin1");
const version = "HPKE-v1";

const hmac = (key: Buffer, ...parts: readonly (Buffer | string)[]): Buffer => {
  const mac = createHmac("sha256", key);
  for (const part of parts) mac.update(part);
  return mac.digest();
};

const labeledExtract = (id: Buffer, salt: Buffer, label: string, secret: Buffer): Buffer => hmac(salt, version, id, label, secret);

/** One block of HKDF is 32 bytes, and no key here is longer. */
const labeledExpand = (id: Buffer, key: Buffer, label: string, info: Buffer, length: number): Buffer =>
  hmac(key, Buffer.from([0, length]), version, id, label, info, Buffer.from([1])).subarray(0, length);

const none = Buffer.alloc(0);
/** RFC 8410: what stands before the 32 bytes of an X25519 public key. */
const spki = Buffer.from("302a300506032b656e032100", "hex");
const rawOf = (key: KeyObject): Buffer => key.export({ format: "der", type: "spki" }).subarray(spki.length);

/** `recipient`: the key of the vote, 32 bytes; `commitment` in hexadecimal. Gives the encapsulated key and the ciphertext, one after the other. */
export function sealNow(recipient: Buffer, voteId: string, commitment: string, plain: Uint8Array): Buffer {
  const ephemeral = generateKeyPairSync("x25519");
  const enc = rawOf(ephemeral.publicKey);
  const publicKey = createPublicKey({ key: Buffer.concat([spki, recipient]), format: "der", type: "spki" });
  const dh = diffieHellman({ privateKey: ephemeral.privateKey, publicKey });
  const shared = labeledExpand(kem, labeledExtract(kem, none, "eae_prk", dh), "shared_secret", Buffer.concat([enc, recipient]), 32);
  const context = Buffer.concat([
    Buffer.of(0),
    labeledExtract(suite, none, "psk_id_hash", none),
    labeledExtract(suite, none, "info_hash", Buffer.from(infoOf(voteId))),
  ]);
  const secret = labeledExtract(suite, shared, "secret", none);
  const key = labeledExpand(suite, secret, "key", context, 32);
  const nonce = labeledExpand(suite, secret, "base_nonce", context, 12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(commitment, "hex"));
  return Buffer.concat([enc, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}
