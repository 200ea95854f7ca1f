import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Nobody files, discusses or judges in a stage of this process while its stages move. Taken before any lock on the process itself. */
export async function lockStages(trx: Db, processId: string): Promise<void> {
  await sql`select from processes.stage where process_id = ${processId} order by id for update`.execute(trx);
}
