import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/**
 * From here nobody joins a person to a ballot, not even this house: the secret of the vote goes, the nullifiers, and the names that desks wrote down.
 * Done twice, the second changes nothing. Call it in the transaction that seals the vote, after everything else.
 */
export async function destroySecret(trx: Db, voteId: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom("budgets.secret").where("vote_id", "=", voteId).executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await sql`select budgets.forget_voters(${voteId})`.execute(trx);
  await trx.updateTable("budgets.vote").set({ secret_ended_at: sql<Date>`clock_timestamp()` }).where("id", "=", voteId).execute();
  await sql`select budgets.append(${voteId}, 'secret_destroyed', '{}')`.execute(trx);
  await sql`select budgets.publish_head(${voteId})`.execute(trx);
  return true;
}
