import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { openSecret, type VoteSecret } from "../nullifier.ts";
import { serverKey } from "./server-key.ts";

/** Read anew each time and kept nowhere: once its row is deleted, no process knows it any more. Null before announcing and after sealing. */
export async function findSecret(db: Db, settings: Settings, voteId: string): Promise<VoteSecret | null> {
  const row = await db.selectFrom("budgets.secret").select("sealed").where("vote_id", "=", voteId).executeTakeFirst();
  return row ? openSecret(voteId, row.sealed, serverKey(settings)) : null;
}
