import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findTask, type Task } from "#platform/jobs/task.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { ImportKind, Run, RunFacts } from "./run.ts";

/** Which runs: those of one process, of one source. */
export type Within = Readonly<Record<string, string>>;

const whole = sql`i.report`;

function selected<own extends object, report extends object>(kind: ImportKind<own, report>, report: RawBuilder<unknown>): RawBuilder<Run<own, report>> {
  const own = [...kind.own, ...(kind.noted ?? [])].map((column) => sql.ref(`i.${column}`));
  return sql<Run<own, report>>`
    select i.id, i.task_id as "taskId", i.file_id as "fileId", i.file_name as "fileName", i.dry_run as "dryRun", i.started_by as "startedById",
      (${kind.startedBy}) as "startedBy", i.started_at as "startedAt", i.finished_at as "finishedAt", i.refusal, ${report} as report,
      (select f.id from ${sql.table(kind.table)} f where f.trial_id = i.id) as "realId",
      (select array_agg(nullif(field, '') order by at) from platform.import_columns c, unnest(c.fields) with ordinality as one (field, at)
        where c.run = i.id) as columns, ${sql.join(own)}
    from ${sql.table(kind.table)} i`;
}

const where = (within: Within) => sql.join([sql`true`, ...Object.entries(within).map(([column, id]) => sql`${sql.ref(`i.${column}`)} = ${id}`)], sql` and `);

export async function findRun<own extends object, report extends object>(
  db: Db,
  kind: ImportKind<own, report>,
  id: string,
  within: Within = {},
): Promise<Run<own, report> | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Run<own, report>>`${selected(kind, whole)} where i.id = ${id} and ${where(within)}`.execute(db);
  return rows[0] ?? null;
}

/** The last ones first. Of their reports only the figures: the notes of a large file are as large as the file. */
export async function listRuns<own extends object, report extends object>(
  db: Db,
  kind: ImportKind<own, report>,
  { within, limit }: { readonly within: Within; readonly limit: number },
): Promise<Run<own, report>[]> {
  const figures = sql`i.report - ${kind.notes}::text[]`;
  const { rows } = await sql<Run<own, report>>`
    ${selected(kind, figures)} where ${where(within)} order by i.started_at desc, i.id limit ${limit}`.execute(db);
  return rows;
}

/** How far the work is; null when it is over, or not asked for yet. */
export const taskOf = async (db: Db, { finishedAt, taskId }: Pick<RunFacts<object>, "finishedAt" | "taskId">): Promise<Task | null> =>
  finishedAt || !taskId ? null : findTask(db, taskId);
