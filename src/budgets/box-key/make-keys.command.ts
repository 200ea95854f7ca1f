import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { newSecret, sealSecret } from "../nullifier.ts";
import { serverKey } from "../secret/server-key.ts";
import type { Poll } from "../votes.query.ts";
import { ballotSize } from "./plain-ballot.ts";
import type { ToldKeys } from "./told-keys.query.ts";
import { publicKeysOf } from "./vote-keys.ts";

/** The secret of a vote that is announced, kept as the server's key encrypts it, and the public keys that follow from it. */
export async function makeKeys(trx: Db, settings: Settings, poll: Poll): Promise<ToldKeys> {
  const secret = newSecret(poll.vote.id);
  await trx
    .insertInto("budgets.secret")
    .values({ vote_id: poll.vote.id, sealed: sealSecret(secret, serverKey(settings)) })
    .execute();
  const { ballots, receipts } = await publicKeysOf(secret);
  await keepPublicKeys(trx, poll, { ballots, receipts });
  return { ballots: ballots.toString("hex"), receipts: receipts.toString("hex"), holder: "server" };
}

export async function keepPublicKeys(trx: Db, { vote, projects }: Poll, keys: { ballots: Buffer; receipts: Buffer }): Promise<void> {
  const size = ballotSize({ kind: vote.kind, maxChoices: vote.max_choices, projects: projects.length });
  await trx
    .insertInto("budgets.vote_key")
    .values({ vote_id: vote.id, ...keys, ballot_size: size })
    .execute();
}
