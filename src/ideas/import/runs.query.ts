import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Mapping } from "./fields.ts";
import type { ImportReport } from "./import-lines.ts";

export interface ImportRun {
  readonly id: string;
  readonly processId: string;
  /** Null: the columns are still to be named. */
  readonly taskId: string | null;
  readonly fileId: string | null;
  readonly fileName: string;
  readonly mapping: { readonly source?: string; readonly columns?: Mapping };
  readonly dryRun: boolean;
  readonly startedById: string | null;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly refusal: string | null;
  readonly report: ImportReport | null;
  /** The import that did for real what this one tried. */
  readonly realId: string | null;
}

const columns = sql`
  i.id, i.process_id as "processId", i.task_id as "taskId", i.file_id as "fileId", i.file_name as "fileName", i.mapping, i.dry_run as "dryRun",
  i.started_by as "startedById", (select nullif(p.name, '') from people.person p where p.id = i.started_by) as "startedBy", i.started_at as "startedAt",
  i.finished_at as "finishedAt", i.refusal, i.report, (select f.id from ideas.proposal_import f where f.trial_id = i.id) as "realId"`;

export async function findRun(db: Db, processId: string, id: string): Promise<ImportRun | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<ImportRun>`
    select ${columns} from ideas.proposal_import i where i.process_id = ${processId} and i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function findRunById(db: Db, id: string): Promise<ImportRun | null> {
  const { rows } = await sql<ImportRun>`select ${columns} from ideas.proposal_import i where i.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The last files of a process. */
export async function findRuns(db: Db, processId: string): Promise<ImportRun[]> {
  const { rows } = await sql<ImportRun>`
    select ${columns} from ideas.proposal_import i where i.process_id = ${processId} order by i.started_at desc, i.id limit 30`.execute(db);
  return rows;
}
