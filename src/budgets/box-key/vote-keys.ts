import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

import type { VoteSecret } from "../nullifier.ts";
import { receiptText, type SignedReceipt } from "./signed-receipt.ts";
import { boxKeyPair, publicBytes } from "./ballot-seal.ts";

/** Both private keys follow from the secret of the vote: they are kept, and destroyed, with it. */
const seedOf = ({ bytes }: VoteSecret, purpose: "ballots" | "receipts") => new Uint8Array(createHmac("sha256", bytes).update(`key of ${purpose}`).digest());

/** Opens the ballots of a vote whose key the server holds alone. */
export const serverBoxKey = (secret: VoteSecret): Promise<CryptoKeyPair> => boxKeyPair(seedOf(secret, "ballots"));

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key. */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

const signingKey = (secret: VoteSecret): KeyObject =>
  createPrivateKey({ key: Buffer.concat([pkcs8, seedOf(secret, "receipts")]), format: "der", type: "pkcs8" });

/** As budgets.vote_key has them. */
export async function publicKeysOf(secret: VoteSecret): Promise<{ ballots: Buffer; receipts: Buffer }> {
  const { x } = createPublicKey(signingKey(secret)).export({ format: "jwk" });
  return { ballots: Buffer.from(await publicBytes(await serverBoxKey(secret))), receipts: Buffer.from(x!, "base64url") };
}

/** The same for the same receipt, whoever asks again. */
export function signReceipt(secret: VoteSecret, receipt: Omit<SignedReceipt, "signature">): SignedReceipt {
  return { ...receipt, signature: sign(null, Buffer.from(receiptText(secret.voteId, receipt)), signingKey(secret)).toString("base64url") };
}
