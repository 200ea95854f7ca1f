import { openSecret, sealSecret } from "../nullifier.ts";

/** Under its own name: it does not open as the secret of the vote, nor that one as this. */
const nameOf = (voteId: string) => `seed of ${voteId}`;

/** 32 bytes as budgets.seed_nonce keeps them. */
export const sealNonce = (voteId: string, bytes: Buffer, serverSecret: string): Buffer => sealSecret({ voteId: nameOf(voteId), bytes }, serverSecret);

/** Hexadecimal. @throws Error when the key of the server is not the one that sealed it. */
export const openNonce = (voteId: string, sealed: Buffer, serverSecret: string): string =>
  openSecret(nameOf(voteId), sealed, serverSecret).bytes.toString("hex");
