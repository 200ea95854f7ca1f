import { boxKeyPair, publicBytes } from "../box-key/open-ballot.ts";
import { nonceOfKey } from "../box-key/seed-nonce.ts";
import { seedCommitment } from "../verify/checks/seed.ts";
import { readShare, shareHash, splitSecret } from "./share.ts";

/** All in hexadecimal, but for the shares: they are texts to be kept on paper, the first for member number 1. */
export interface NewBoxKey {
  readonly ballots: string;
  /** To the number behind the seed of the lots that follows from the private half. */
  readonly seedCommitment: string;
  readonly shares: readonly string[];
  readonly hashes: readonly string[];
}

const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Thirty-two random bytes that open the box, of which only shares and a public half remain. In the browser, or on the server in memory. */
export async function newBoxKey(voteId: string, { members, threshold }: { members: number; threshold: number }): Promise<NewBoxKey> {
  const seed = crypto.getRandomValues(new Uint8Array(32));
  const pair = await boxKeyPair(seed);
  const ballots = hexOf(await publicBytes(pair));
  const commitment = await seedCommitment(voteId, await nonceOfKey(voteId, pair));
  const shares = await splitSecret(seed, { kind: "box", voteId, members, threshold });
  seed.fill(0);
  const hashes = await Promise.all(shares.map(async (text) => shareHash(voteId, (await readShare(text))!)));
  return { ballots, seedCommitment: commitment, shares, hashes };
}
