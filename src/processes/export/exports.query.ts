import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export const exportJobName = "processes/export";
/** How long the file of an export can be downloaded, from when it was asked for. */
export const exportDays = 7;

export interface ProcessExport {
  readonly id: string;
  readonly state: "waiting" | "failed" | "ready" | "removed";
  /** Parts that are written, of all; null before the work begins. */
  readonly done: number;
  readonly total: number | null;
  readonly fileId: string | null;
  /** Bytes. */
  readonly size: number | null;
  readonly startedAt: Date;
  readonly endsAt: Date;
}

/** The exports of the last month, the latest first. */
export async function listExports(db: Db, processId: string): Promise<ProcessExport[]> {
  const { rows } = await sql<ProcessExport>`
    select e.id, e.file_id as "fileId", e.size, e.started_at as "startedAt", e.started_at + make_interval(days => ${exportDays}) as "endsAt",
      coalesce(t.done, 0) as done, t.total,
      case when e.ready_at is null then case when t.id is not null and t.finished_at is null then 'waiting' else 'failed' end
        when e.file_id is null or e.started_at + make_interval(days => ${exportDays}) <= now() then 'removed' else 'ready' end as state
    from processes.export e left join platform.task t on t.id = e.task_id
    where e.process_id = ${processId} order by e.started_at desc limit 20`.execute(db);
  return rows;
}
