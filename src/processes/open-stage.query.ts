import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isPublic, type ProcessState } from "./process.ts";
import type { StagePhase } from "./stage.ts";

/** To come, open or over, by the clock of the database. */
export const phaseNow = sql<StagePhase>`case
  when clock_timestamp() < s.opens_at then 'next'
  when s.closes_at is not null and clock_timestamp() >= s.closes_at then 'done'
  else 'now' end`;

/**
 * Holds the stage as it is until the transaction ends, then looks at the clock: whoever closes or extends it waits, and whoever waited
 * for them sees what they did. A process that ended or was cancelled takes nothing more.
 */
export async function holdStage(trx: Db, stageId: string): Promise<{ readonly phase: StagePhase; readonly running: boolean }> {
  await sql`select from processes.stage where id = ${stageId} for share`.execute(trx);
  const { rows } = await sql<{ phase: StagePhase; state: ProcessState }>`
    select ${phaseNow} as phase, p.state
    from processes.stage s join processes.process p on p.id = s.process_id where s.id = ${stageId}`.execute(trx);
  const { phase, state } = rows[0]!;
  return { phase, running: state === "published" || !isPublic(state) };
}
