import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export async function markRunning(db: Db, id: string): Promise<void> {
  await sql`
    update platform.task set state = 'running', note = null, changed_at = now() where id = ${id} and finished_at is null
  `.execute(db);
}

export async function writeProgress(db: Db, id: string, done: number, total: number | null, note: string | null): Promise<void> {
  await sql`
    update platform.task set done = ${done}, total = ${total}, note = coalesce(${note}, note), changed_at = now()
    where id = ${id} and finished_at is null
  `.execute(db);
}

export async function writeReport(db: Db, id: string, report: object): Promise<void> {
  await sql`update platform.task set report = ${JSON.stringify(report)}::jsonb, changed_at = now() where id = ${id}`.execute(db);
}

export async function markDone(db: Db, id: string): Promise<void> {
  await sql`
    update platform.task set state = 'done', reason = null, changed_at = now(), finished_at = now() where id = ${id}
  `.execute(db);
}

export async function markWaiting(db: Db, id: string, note: string): Promise<void> {
  await sql`
    update platform.task set state = 'waiting', note = ${note}, changed_at = now() where id = ${id} and finished_at is null
  `.execute(db);
}

export async function markFailed(db: Db, id: string, reason: string): Promise<void> {
  await sql`
    update platform.task set state = 'failed', reason = ${reason.slice(0, 500)}, changed_at = now(), finished_at = now()
    where id = ${id} and finished_at is null
  `.execute(db);
}

/** Tasks whose job ended without a word: its process died at the last attempt, or somebody removed it. */
export async function failLostTasks(db: Db): Promise<number> {
  const { numAffectedRows } = await sql`
    update platform.task
    set state = 'failed', changed_at = now(), finished_at = now(),
        reason = coalesce(
          (select output ->> 'message' from jobs.job where id = task.id and name = task.kind),
          'the process that did this work ended')
    where finished_at is null
      and exists (select from jobs.job where id = task.id and name = task.kind and state in ('failed', 'cancelled'))
  `.execute(db);
  return Number(numAffectedRows ?? 0);
}
