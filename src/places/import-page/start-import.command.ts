import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Files } from "#platform/files/files.ts";
import { startTask } from "#platform/jobs/task.ts";
import type { FileDayFrom } from "../import/report.ts";
import type { PreparedFile } from "./prepare-file.ts";

export interface NewImport {
  readonly file: PreparedFile;
  readonly fileName: string;
  readonly source: string;
  readonly fileDay: string;
  readonly fileDayFrom: FileDayFrom;
  readonly dryRun: boolean;
  readonly title: string;
  readonly by: string;
}

/** Keeps the file and asks for the work: both or neither. Gives the import's identifier; null when the file may not be kept. */
export function startImport(db: Kysely<Tables>, files: Files, asked: NewImport): Promise<string | null> {
  const { file, fileName, source, fileDay, fileDayFrom, dryRun } = asked;
  return db.transaction().execute(async (trx) => {
    const name = fileName.replace(/(\.[a-z0-9]{1,8})?$/i, file.extension);
    const maxBytes = file.content.byteLength;
    const put = await files.put(file.content, { name, room: "places", accept: ["text/csv", "application/geo+json"], maxBytes }, trx);
    if (!put.ok) return null;
    const run = {
      file_id: put.file.id,
      file_name: fileName.slice(-120),
      source,
      format: file.format,
      file_day: fileDay,
      file_day_from: fileDayFrom,
      dry_run: dryRun,
    };
    const { id } = await trx
      .insertInto("places.import_run")
      .values({ ...run, started_by: asked.by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await begin(trx, id, asked, { source, format: file.format, file: fileName, dryRun });
    return id;
  });
}

export type ForReal = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "no_file" | "not_trial" };

/** Does for real what a dry run tried, with the same file. Asked twice, it is the same import. */
export function importForReal(db: Kysely<Tables>, trialId: string, asked: Pick<NewImport, "title" | "by">): Promise<ForReal> {
  return db.transaction().execute(async (trx): Promise<ForReal> => {
    const { rows } = await sql<Tables["places.import_run"] & { id: string; file_id: string | null }>`
      select * from places.import_run where id = ${trialId} for update`.execute(trx);
    const [trial] = rows;
    const before = await trx.selectFrom("places.import_run").select("id").where("trial_id", "=", trialId).executeTakeFirst();
    if (before) return { ok: true, id: before.id };
    if (!trial?.dry_run || trial.report === null) return { ok: false, problem: "not_trial" };
    if (!trial.file_id) return { ok: false, problem: "no_file" };
    const inserted = await sql<{ id: string; source: string; format: string; file_name: string }>`
      insert into places.import_run (trial_id, file_id, file_name, source, format, file_day, file_day_from, dry_run, started_by)
      select id, file_id, file_name, source, format, file_day, file_day_from, false, ${asked.by} from places.import_run where id = ${trialId}
      returning id, source, format, file_name`.execute(trx);
    await sql`update places.import_run set file_id = null where id = ${trialId}`.execute(trx);
    const { id, source, format, file_name } = inserted.rows[0]!;
    await begin(trx, id, asked, { source, format, file: file_name, dryRun: false });
    return { ok: true, id };
  });
}

async function begin(trx: Db, id: string, { title, by }: Pick<NewImport, "title" | "by">, after: object): Promise<void> {
  const task = await startTask(trx, { kind: "places/import", title, data: { run: id }, by });
  await trx.updateTable("places.import_run").set({ task_id: task }).where("id", "=", id).execute();
  await recordAct(trx, { who: by, act: "places.import_start", room: "places", about: { kind: "import", id }, after });
}
