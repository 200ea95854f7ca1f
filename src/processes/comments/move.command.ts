import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

/** Of an idea that was split: these threads, with their replies, go on under the other. Whoever calls holds both, and counts. */
export async function moveThreads(trx: Db, threads: readonly string[], { from, to }: { readonly from: string; readonly to: string }): Promise<void> {
  await sql`
    update processes.comment set proposal_id = ${to}
    where proposal_id = ${from} and coalesce(thread_id, id) = any(${threads.filter(isUuid)}::uuid[])`.execute(trx);
}
