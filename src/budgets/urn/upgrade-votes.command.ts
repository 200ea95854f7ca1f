import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { ballotSize, writeBallot } from "../box-key/plain-ballot.ts";
import { sealBallot } from "../box-key/seal-ballot.ts";
import { publicKeysOf } from "../box-key/vote-keys.ts";
import { findSecret } from "../secret/secret.query.ts";
import { findVoteById, type Poll, pollOf } from "../votes.query.ts";
import { closeText, markOf } from "./slip.ts";
import type { VoteSecret } from "../nullifier.ts";

/**
 * Votes that were announced before there was an urn get their keys, and the ballots in them are encrypted: the database cannot do that
 * by itself. Their old lines stay as they are. @throws when the key of the server is not the one that holds their secrets.
 */
export async function upgradeVotes(db: Db, settings: Settings): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select v.id from budgets.vote v join budgets.secret s on s.vote_id = v.id
    where v.state = 'announced' and not exists (select from budgets.vote_key k where k.vote_id = v.id) order by v.id`.execute(db);
  for (const { id } of rows) await db.transaction().execute((trx) => upgrade(trx, settings, id));
}

async function upgrade(trx: Db, settings: Settings, voteId: string): Promise<void> {
  await sql`select budgets.hold(${voteId})`.execute(trx);
  const poll = await pollOf(trx, (await findVoteById(trx, voteId))!);
  const secret = (await findSecret(trx, settings, voteId))!;
  const { ballots, receipts } = await publicKeysOf(secret);
  const size = ballotSize({ kind: poll.vote.kind, maxChoices: poll.vote.max_choices, projects: poll.projects.length });
  const keys = { ballots: ballots.toString("hex"), receipts: receipts.toString("hex"), holder: "server" };
  const sealed = JSON.stringify(await sealAll(trx, poll, ballots, size));
  await hideWaiting(trx, secret);
  await sql`select budgets.upgrade_vote(${voteId}, ${JSON.stringify(keys)}::jsonb, ${size}, ${sealed}::jsonb)`.execute(trx);
}

async function sealAll(trx: Db, { vote }: Poll, publicKey: Buffer, size: number): Promise<{ commitment: string; sealed: string }[]> {
  const rows = await trx.selectFrom("budgets.ballot").select(["receipt", "choices", "points", "salt", "commitment"]).where("vote_id", "=", vote.id).execute();
  return rows.map(({ commitment: made, salt, ...ballot }) => {
    const commitment = made.toString("hex");
    const plain = writeBallot({ ...ballot, salt: salt.toString("hex") }, size);
    return { commitment, sealed: sealBallot(publicKey, vote.id, commitment, plain).toString("hex") };
  });
}

/** Ballots of kiosks that wait for a name lay there in plain. */
async function hideWaiting(trx: Db, secret: VoteSecret): Promise<void> {
  const rows = await trx.selectFrom("budgets.kiosk_waiting").selectAll().where("vote_id", "=", secret.voteId).where("slip", "is", null).execute();
  for (const { pass_id, receipt, choices, points } of rows)
    await trx
      .updateTable("budgets.kiosk_waiting")
      .set({
        receipt: null,
        choices: null,
        points: null,
        mark: markOf(secret, receipt!),
        slip: closeText(secret, JSON.stringify({ receipt, choices, points })),
      })
      .where("pass_id", "=", pass_id)
      .execute();
}
