import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { startTask } from "#platform/jobs/task.ts";
import type { Mapping } from "./fields.ts";

/** What the job is told. */
export interface ImportWork {
  readonly run: string;
  readonly locale: Locale;
}

export interface NewRun {
  readonly processId: string;
  /** A table that was read to its end. */
  readonly text: string;
  readonly fileName: string;
  readonly columns: Mapping;
  readonly by: string;
}

/** Keeps the file, in UTF-8; its columns are named on the next page. Null when the file is no text. */
export function keepFile(db: Kysely<Tables>, files: Files, { processId, text, fileName, columns, by }: NewRun): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const bytes = new TextEncoder().encode(text);
    const name = fileName.replace(/(\.[a-z0-9]{1,8})?$/i, ".csv").slice(-120);
    const put = await files.put(bytes, { name, room: "participation", accept: ["text/csv"], maxBytes: bytes.byteLength }, trx);
    if (!put.ok) return null;
    const { id } = await trx
      .insertInto("ideas.proposal_import")
      .values({ process_id: processId, file_id: put.file.id, file_name: fileName.slice(-120), mapping: JSON.stringify({ columns }), started_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  });
}

interface Trial {
  readonly source: string;
  readonly columns: Mapping;
  readonly title: string;
  readonly by: string;
  readonly locale: Locale;
}

/** Tries the file with these columns. Pressed twice, it is tried once. False when it was tried already. */
export function startTrial(db: Kysely<Tables>, id: string, trial: Trial): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { source, columns } = trial;
    const { rows } = await sql`
      update ideas.proposal_import set mapping = ${JSON.stringify({ source, columns })}::jsonb
      where id = ${id} and task_id is null and file_id is not null returning id`.execute(trx);
    if (rows.length > 0) await begin(trx, id, trial);
    return rows.length > 0;
  });
}

/** The same file once more, to name its columns otherwise. Null when the file is kept no more. */
export async function nameAgain(db: Db, id: string, by: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with old as (update ideas.proposal_import set file_id = null where id = ${id} and dry_run and file_id is not null and report is not null
      returning process_id, file_name, mapping, (select file_id from ideas.proposal_import where id = ${id}) as file)
    insert into ideas.proposal_import (process_id, file_id, file_name, mapping, started_by)
    select process_id, file, file_name, mapping, ${by} from old where file is not null returning id`.execute(db);
  return rows[0]?.id ?? null;
}

/** Does for real what a dry run tried, with the same file and columns. Asked twice, it is the same import. */
export function importForReal(db: Kysely<Tables>, trialId: string, asked: Pick<Trial, "title" | "by" | "locale">): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    await sql`select from ideas.proposal_import where id = ${trialId} for update`.execute(trx);
    const before = await trx.selectFrom("ideas.proposal_import").select("id").where("trial_id", "=", trialId).executeTakeFirst();
    if (before) return before.id;
    const { rows } = await sql<{ id: string }>`
      insert into ideas.proposal_import (process_id, trial_id, file_id, file_name, mapping, dry_run, started_by)
      select process_id, id, file_id, file_name, mapping, false, ${asked.by} from ideas.proposal_import
      where id = ${trialId} and dry_run and report is not null and file_id is not null returning id`.execute(trx);
    const id = rows[0]?.id;
    if (!id) return null;
    await sql`update ideas.proposal_import set file_id = null where id = ${trialId}`.execute(trx);
    await begin(trx, id, asked);
    return id;
  });
}

async function begin(trx: Db, id: string, { title, by, locale }: Pick<Trial, "title" | "by" | "locale">): Promise<void> {
  const data: ImportWork = { run: id, locale };
  const task = await startTask(trx, { kind: "participation/import-proposals", title, data, by });
  await trx.updateTable("ideas.proposal_import").set({ task_id: task }).where("id", "=", id).execute();
  await recordAct(trx, { who: by, act: "proposal.import_start", room: "participation", about: { kind: "import", id }, after: { title } });
}
