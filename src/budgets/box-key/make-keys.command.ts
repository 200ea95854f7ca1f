import { sha256 } from "#platform/crypto/sha256.ts";
import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { secretProof, newSecret, sealSecret } from "../nullifier.ts";
import { serverKey } from "../secret/server-key.ts";
import type { Poll } from "../votes.query.ts";
import { ballotSize } from "./plain-ballot.ts";
import type { LoggedKeys } from "./told-keys.query.ts";
import { publicKeysOf } from "./vote-keys.ts";

/**
 * The secret of a vote that is announced, kept as the server's key encrypts it, and the public keys that follow from it; the box's is the
 * bureau's where one holds it.
 */
export async function makeKeys(trx: Db, settings: Settings, poll: Poll, bureauKey: Buffer | null = null): Promise<LoggedKeys> {
  const secret = newSecret(poll.vote.id);
  await trx
    .insertInto("budgets.secret")
    .values({ vote_id: poll.vote.id, sealed: sealSecret(secret, serverKey(settings)) })
    .execute();
  const own = await publicKeysOf(secret);
  const keys = { ballots: bureauKey ?? own.ballots, receipts: own.receipts, holder: bureauKey ? ("bureau" as const) : ("server" as const) };
  await keepPublicKeys(trx, poll, { ...keys, proof_hash: sha256(secretProof(secret)) });
  return { ballots: keys.ballots.toString("hex"), receipts: keys.receipts.toString("hex"), holder: keys.holder };
}

interface PublicKeys {
  readonly ballots: Buffer;
  readonly receipts: Buffer;
  readonly holder: "server" | "bureau";
  readonly proof_hash: Buffer;
}

async function keepPublicKeys(trx: Db, { vote, projects }: Poll, keys: PublicKeys): Promise<void> {
  const size = ballotSize({ kind: vote.kind, maxChoices: vote.max_choices, projects: projects.length, open: vote.open_ballot });
  await trx
    .insertInto("budgets.vote_key")
    .values({ vote_id: vote.id, ...keys, ballot_size: size })
    .execute();
}
