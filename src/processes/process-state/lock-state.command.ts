import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ProcessState } from "../process.ts";

/** The state of a process, held until the transaction ends; undefined when it is gone. */
export async function lockState(trx: Db, processId: string): Promise<ProcessState | undefined> {
  const { rows } = await sql<{ state: ProcessState }>`select state from processes.process where id = ${processId} for update`.execute(trx);
  return rows[0]?.state;
}
