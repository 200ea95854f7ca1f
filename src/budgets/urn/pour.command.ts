import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { VoteSecret } from "../nullifier.ts";
import { type Batch, drawBatches, lastBatches } from "./batch.ts";
import { blindOf } from "./slip.ts";
import { type PressingVoter, readUrn } from "./urn.query.ts";

/**
 * Moves voters out of the urn: their ballots into the box, their lines into the log, a batch at a time. `all`: the last time, once no
 * more ballots can come. Call it in a transaction; it holds the log of the vote until the end. Gives the number of batches.
 */
export async function pourUrn(trx: Db, secret: VoteSecret, { all }: { all: boolean }): Promise<number> {
  await sql`select budgets.hold(${secret.voteId})`.execute(trx);
  const waiting = await readUrn(trx, secret);
  const batches = all ? lastBatches(waiting) : drawBatches(waiting);
  for (const batch of batches) await pour(trx, secret, batch);
  return batches.length;
}

async function pour(trx: Db, secret: VoteSecret, { origin, voters }: Batch<PressingVoter>): Promise<void> {
  const told = voters.map((voter) => ({
    origin: voter.origin,
    nullifier: voter.nullifier,
    presses: voter.slips.map((slip) => ({ ...slip, blind: blindOf(secret, slip.commitment) })),
  }));
  await sql`select budgets.pour(${secret.voteId}, ${origin}, ${JSON.stringify(told)}::jsonb)`.execute(trx);
}
