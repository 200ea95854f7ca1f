import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { nonceOfKey } from "../box-key/seed-nonce.ts";
import { serverKey } from "../secret/server-key.ts";
import { seedCommitment } from "../verify/checks/seed.ts";
import { openNonce } from "./kept-nonce.ts";

/**
 * The seed of a closed vote, from what its announcement committed to and the head at the closing. Done twice, the second finds it drawn.
 * @throws Error when neither the server nor the key of the box knows what was committed to.
 */
export async function drawSeed(trx: Db, settings: Settings, voteId: string, pair: CryptoKeyPair): Promise<void> {
  const vote = await trx.selectFrom("budgets.vote").select(["seed", "seed_commitment"]).where("id", "=", voteId).executeTakeFirst();
  if (!vote?.seed_commitment || vote.seed) return;
  const kept = await trx.selectFrom("budgets.seed_nonce").select("sealed").where("vote_id", "=", voteId).executeTakeFirst();
  const nonces = [...(kept ? [openNonce(voteId, kept.sealed, serverKey(settings))] : []), await nonceOfKey(voteId, pair)];
  for (const nonce of nonces) {
    if ((await seedCommitment(voteId, nonce)) !== vote.seed_commitment) continue;
    const { rows } = await sql<{ drawn: boolean }>`select budgets.draw_seed(${voteId}, ${nonce}) as drawn`.execute(trx);
    if (rows[0]!.drawn) return;
  }
  throw new Error(`The seed of vote ${voteId} does not follow from what its announcement committed to.`);
}
