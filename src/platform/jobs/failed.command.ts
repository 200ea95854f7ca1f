import { sql } from "kysely";
import { fromKysely, type PgBoss } from "pg-boss";

import type { Db } from "#platform/db/db.ts";
import { deadLetters } from "./boss.ts";
import type { Envelope } from "./envelope.ts";

interface FailedJob {
  readonly queue: string;
  readonly id: string;
  readonly data: Envelope | null;
}

/**
 * Asks again, from the first attempt, for jobs that every attempt failed (`FailedJob` of listed-jobs.query.ts, by their ids). Their tasks
 * wait again. Gives their names: somebody else may have been quicker.
 */
export async function retryFailed(db: Db, boss: PgBoss, ids: readonly string[]): Promise<string[]> {
  const failed = await takeFailed(db, ids);
  for (const { queue, id, data } of failed) {
    // Under its own number: its task and its progress page know it by that.
    await boss.deleteJob(queue, id, { db: fromKysely(db) });
    await boss.insert(queue, [{ id, ...(data && { data }) }], { db: fromKysely(db) });
  }
  await sql`
    update platform.task set state = 'waiting', reason = null, note = null, changed_at = now(), finished_at = null
    where state = 'failed' and id = any(${failed.map(({ id }) => id)}::uuid[])`.execute(db);
  return failed.map(({ queue }) => queue);
}

/** Takes them off the list of what failed; their tasks stay failed. Gives their names. */
export async function forgetFailed(db: Db, ids: readonly string[]): Promise<string[]> {
  return (await takeFailed(db, ids)).map(({ queue }) => queue);
}

/** A queue that this version no longer has could not take its job back. */
async function takeFailed(db: Db, ids: readonly string[]): Promise<FailedJob[]> {
  const { rows } = await sql<FailedJob>`
    delete from jobs.job where name = ${deadLetters} and id::text = any(${ids}) and source_name is not null and source_id is not null
    returning source_name as queue, source_id as id, data`.execute(db);
  return rows;
}
