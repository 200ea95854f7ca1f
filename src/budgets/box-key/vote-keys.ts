import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

import type { VoteSecret } from "../nullifier.ts";
import { receiptText, type SignedReceipt } from "./signed-receipt.ts";
import { boxKeyPair, publicBytes } from "./open-ballot.ts";

/** Both private keys follow from the secret of the vote: they are kept, and destroyed, with it. */
const seedOf = ({ bytes }: VoteSecret, purpose: "ballots" | "receipts") => new Uint8Array(createHmac("sha256", bytes).update(`key of ${purpose}`).digest());

/** Opens the ballots of a vote whose key the server holds alone. */
export const serverBoxKey = (secret: VoteSecret): Promise<CryptoKeyPair> => boxKeyPair(seedOf(secret, "ballots"));

const signingKey = (secret: VoteSecret): KeyObject =>
  createPrivateKey({ key: Buffer.from(seedOf(secret, "receipts")), format: "raw-private", asymmetricKeyType: "ed25519" });

/** As budgets.vote_key has them. */
export async function publicKeysOf(secret: VoteSecret): Promise<{ ballots: Buffer; receipts: Buffer }> {
  const { x } = createPublicKey(signingKey(secret)).export({ format: "jwk" });
  return { ballots: Buffer.from(await publicBytes(await serverBoxKey(secret))), receipts: Buffer.from(x!, "base64url") };
}

/** The same for the same receipt, whoever asks again. */
export function signReceipt(secret: VoteSecret, receipt: Omit<SignedReceipt, "signature">): SignedReceipt {
  return { ...receipt, signature: sign(null, Buffer.from(receiptText(secret.voteId, receipt)), signingKey(secret)).toString("base64url") };
}
