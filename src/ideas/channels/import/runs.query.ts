import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Report } from "./report.ts";

export interface ImportRun {
  readonly id: string;
  readonly taskId: string | null;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly startedAt: Date;
  readonly startedBy: string | null;
  readonly finishedAt: Date | null;
  readonly refusal: string | null;
  readonly report: Report | null;
  /** Whether the file is still there, to be imported for real. */
  readonly hasFile: boolean;
  /** The import that did for real what this one tried. */
  readonly realId: string | null;
}

const columns = sql`
  i.id, i.task_id as "taskId", i.file_name as "fileName", i.dry_run as "dryRun", i.started_at as "startedAt",
  (select nullif(p.name, '') from people.person p where p.id = i.started_by) as "startedBy", i.finished_at as "finishedAt", i.refusal, i.report,
  i.file_id is not null as "hasFile", (select f.id from ideas.channel_import f where f.trial_id = i.id) as "realId"`;

export async function findRun(db: Db, sourceId: string, id: string): Promise<ImportRun | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<ImportRun>`select ${columns} from ideas.channel_import i where i.source_id = ${sourceId} and i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The last files of a source. */
export async function findRuns(db: Db, sourceId: string): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${columns} from ideas.channel_import i where i.source_id = ${sourceId} order by i.started_at desc, i.id limit 20`.execute(db);
  return rows;
}
