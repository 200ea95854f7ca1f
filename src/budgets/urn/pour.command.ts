import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { VoteSecret } from "../nullifier.ts";
import { type Batch, drawBatches, lastBatches, leastVoters } from "./batch.ts";
import { blindOf } from "./slip.ts";
import { type PressingVoter, readUrn } from "./urn.query.ts";

/**
 * Moves voters out of the urn: their ballots into the box, their lines into the log, a batch at a time. `all`: the last time, once no
 * more ballots can come. Call it in a transaction; it holds the log of the vote until the end.
 */
export async function pourUrn(trx: Db, secret: VoteSecret, { all }: { all: boolean }): Promise<void> {
  await sql`select budgets.hold(${secret.voteId})`.execute(trx);
  const waiting = await readUrn(trx, secret);
  for (const batch of all ? lastBatches(waiting) : drawBatches(waiting)) await pour(trx, secret, batch);
}

/** All of one origin, as a batch of their own. Gives their lines in the log. */
export async function pourOrigin(trx: Db, secret: VoteSecret, origin: string): Promise<{ first: number; last: number }> {
  const voters = (await readUrn(trx, secret)).filter((voter) => voter.origin === origin);
  const lines = await pour(trx, secret, { origin, voters });
  const { line } = await trx.selectFrom("budgets.chain").select("line").where("vote_id", "=", secret.voteId).executeTakeFirstOrThrow();
  return { first: line - lines, last: line - 1 };
}

/** Gives the number of ballots. Their lines are followed by the one that tells of the batch. */
async function pour(trx: Db, secret: VoteSecret, { origin, voters }: Batch<PressingVoter>): Promise<number> {
  const told = voters.map(({ slips, ...voter }) => ({
    ...voter,
    presses: slips.map((slip) => ({ ...slip, blind: blindOf(secret, slip.commitment) })),
  }));
  const { rows } = await sql<{ lines: number }>`select budgets.pour(${secret.voteId}, ${origin}, ${JSON.stringify(told)}::jsonb) as lines`.execute(trx);
  return rows[0]!.lines;
}

/** An urn is one row that each press writes anew: it is not let grow until the next minute. */
const full = 4 * leastVoters;

export async function pourIfFull(db: Db, secret: VoteSecret): Promise<void> {
  const { rows } = await sql<{ size: number }>`select budgets.urn_size(${secret.voteId}) as size`.execute(db);
  if (rows[0]!.size >= full) await db.transaction().execute((trx) => pourUrn(trx, secret, { all: false }));
}
