import { randomBytes } from "node:crypto";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { serverKey } from "../secret/server-key.ts";
import { seedCommitment } from "../verify/checks/seed.ts";
import { openNonce, sealNonce } from "./kept-nonce.ts";

/** What the announcement commits to where no bureau does: of a number drawn once, whatever is taken back and announced again. */
export async function commitSeed(trx: Db, settings: Settings, voteId: string): Promise<string> {
  const key = serverKey(settings);
  await trx
    .insertInto("budgets.seed_nonce")
    .values({ vote_id: voteId, sealed: sealNonce(voteId, randomBytes(32), key) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { sealed } = await trx.selectFrom("budgets.seed_nonce").select("sealed").where("vote_id", "=", voteId).executeTakeFirstOrThrow();
  return seedCommitment(voteId, openNonce(voteId, sealed, key));
}
