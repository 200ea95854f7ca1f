import { sql } from "kysely";
import type { PgBoss } from "pg-boss";

import type { Db } from "#platform/db/db.ts";
import { failLostTasks } from "./task-state.ts";

interface Sight {
  /** Queues that have a job whose hour has come: to try again, to begin later, or announced when nobody listened. */
  readonly ready: string[];
  /** Queues with a job at work whose process gave no sign of life. */
  readonly silent: string[];
  /** Tasks whose job ended without a word. */
  readonly lost: boolean;
}

/**
 * What nobody announces, asked every few seconds for all queues in one statement. Asked by each of some hundred and sixty queues, and counted
 * anew by pg-boss's own rounds, it was most of what a house at rest does. `workers`: by the name of their queue.
 */
export async function lookRound(db: Db, boss: PgBoss, workers: ReadonlyMap<string, string>): Promise<void> {
  const { rows } = await sql<Sight>`
    select array(select distinct name from jobs.job_common where state < 'active' and not blocked and start_after <= jobs.job_now()) as ready,
      array(select distinct name from jobs.job_common
        where state = 'active' and heartbeat_on + heartbeat_seconds * interval '1 second' < jobs.job_now()) as silent,
      exists (select from platform.task where finished_at is null
        and exists (select from jobs.job where id = task.id and name = task.kind and state in ('failed', 'cancelled'))) as lost`.execute(db);
  const { ready, silent, lost } = rows[0]!;
  for (const name of ready) {
    const worker = workers.get(name);
    if (worker) boss.notifyWorker(worker);
  }
  // Ends these attempts, so that they are tried again; of one queue ten seconds apart at least, whoever asks.
  for (const name of silent) await boss.supervise(name);
  if (lost) await failLostTasks(db);
}
