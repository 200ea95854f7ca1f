import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Reconciliation } from "./compare.ts";

/** What the log says of the last reconciliation; null before one. */
export async function findReconciliation(db: Db, voteId: string): Promise<Reconciliation | null> {
  const { rows } = await sql<{ figures: Reconciliation }>`
    select entry::jsonb - 'line' - 'kind' - 'at' as figures from budgets.log where vote_id = ${voteId} and kind = 'reconciled' order by line desc limit 1`.execute(
    db,
  );
  return rows[0]?.figures ?? null;
}
