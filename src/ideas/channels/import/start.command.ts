import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { startTask } from "#platform/jobs/task.ts";

/** What the job is told. */
export interface ImportWork {
  readonly run: string;
  /** In which refusals are said. */
  readonly locale: Locale;
}

export interface NewImport extends Omit<ImportWork, "run"> {
  readonly sourceId: string;
  /** A table that was read to its end, in UTF-8. */
  readonly content: string;
  readonly fileName: string;
  readonly dryRun: boolean;
  readonly title: string;
  readonly by: string;
}

/** Keeps the file and asks for the work: both or neither. Null when the file is no text. */
export function startImport(db: Kysely<Tables>, files: Files, asked: NewImport): Promise<string | null> {
  const { sourceId, content, fileName, dryRun, by } = asked;
  return db.transaction().execute(async (trx) => {
    const name = fileName.replace(/(\.[a-z0-9]{1,8})?$/i, ".csv").slice(-120);
    const bytes = new TextEncoder().encode(content);
    const put = await files.put(bytes, { name, room: "participation", accept: ["text/csv"], maxBytes: bytes.byteLength }, trx);
    if (!put.ok) return null;
    const { id } = await trx
      .insertInto("ideas.channel_import")
      .values({ source_id: sourceId, file_id: put.file.id, file_name: fileName.slice(-120), dry_run: dryRun, started_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await begin(trx, id, asked);
    return id;
  });
}

export type ForReal = { readonly ok: true; readonly id: string } | { readonly ok: false };

/** Does for real what a dry run tried, with the same file. Asked twice, it is the same import. */
export function importForReal(db: Kysely<Tables>, trialId: string, asked: Beginning): Promise<ForReal> {
  return db.transaction().execute(async (trx): Promise<ForReal> => {
    await sql`select from ideas.channel_import where id = ${trialId} for update`.execute(trx);
    const before = await trx.selectFrom("ideas.channel_import").select("id").where("trial_id", "=", trialId).executeTakeFirst();
    if (before) return { ok: true, id: before.id };
    const { rows } = await sql<{ id: string }>`
      insert into ideas.channel_import (source_id, trial_id, file_id, file_name, dry_run, started_by)
      select source_id, id, file_id, file_name, false, ${asked.by} from ideas.channel_import
      where id = ${trialId} and dry_run and report is not null and file_id is not null
      returning id`.execute(trx);
    if (!rows[0]) return { ok: false };
    await sql`update ideas.channel_import set file_id = null where id = ${trialId}`.execute(trx);
    await begin(trx, rows[0].id, asked);
    return { ok: true, id: rows[0].id };
  });
}

type Beginning = Pick<NewImport, "title" | "by" | "locale">;

async function begin(trx: Db, id: string, { title, by, locale }: Beginning): Promise<void> {
  const data: ImportWork = { run: id, locale };
  const task = await startTask(trx, { kind: "participation/import-entries", title, data, by });
  await trx.updateTable("ideas.channel_import").set({ task_id: task }).where("id", "=", id).execute();
  await recordAct(trx, { who: by, act: "entry.import_start", room: "participation", about: { kind: "import", id }, after: { title } });
}
