import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { startTask } from "#platform/jobs/task.ts";
import { copyColumns, noteColumns, type NamedColumns } from "./note-columns.command.ts";
import type { ImportKind } from "./run.ts";

/** What the job is told. */
export interface RunWork {
  readonly run: string;
  /** In which refusals are said. */
  readonly locale: Locale;
}

export interface Beginning {
  /** Of the task: "Essai de lieux.csv". */
  readonly title: string;
  readonly by: string;
  readonly locale: Locale;
}

export interface NewRun {
  /** Read to its end, in UTF-8. */
  readonly content: Uint8Array;
  readonly fileName: string;
  /** Of what is kept, whatever the person's file is called. */
  readonly extension?: ".csv" | ".geojson";
  readonly own: object;
  readonly dryRun: boolean;
  readonly by: string;
  /** Null: something is asked first. */
  readonly begins: Beginning | null;
  /** What somebody said its columns are. */
  readonly columns?: NamedColumns | null;
}

type Kind = Pick<ImportKind<object, object>, "table" | "job" | "act" | "room" | "accept"> & { readonly own: readonly string[] };

/** Keeps the file and asks for the work: both or neither. Gives the identifier of the run; null when the file is no text. */
export function keepRun(db: Db, files: Files, kind: Kind, sent: NewRun): Promise<string | null> {
  const { content, fileName, extension = ".csv", own, dryRun, by, begins, columns } = sent;
  return db.transaction().execute(async (trx) => {
    const name = fileName.replace(/(\.[a-z0-9]{1,8})?$/i, extension).slice(-120);
    const put = await files.put(content, { name, room: kind.room, accept: kind.accept, maxBytes: content.byteLength }, trx);
    if (!put.ok) return null;
    const row = { ...own, file_id: put.file.id, file_name: fileName.slice(-120), dry_run: dryRun, started_by: by };
    const { rows } = await sql<{ id: string }>`
      insert into ${sql.table(kind.table)} (${sql.join(Object.keys(row).map((column) => sql.ref(column)))})
      values (${sql.join(Object.values(row))}) returning id`.execute(trx);
    const { id } = rows[0]!;
    if (columns) await noteColumns(trx, kind, id, columns);
    if (begins) await beginRun(trx, kind, { id, own }, begins);
    return id;
  });
}

/** Does for real what a trial tried, with the same file. Asked twice, it is the same import. Null when the file is kept no more. */
export function importForReal(db: Db, kind: Kind, trialId: string, begins: Beginning): Promise<string | null> {
  const table = sql.table(kind.table);
  const own = sql.join([sql`file_name`, ...kind.own.map((column) => sql.ref(column))]);
  return db.transaction().execute(async (trx) => {
    await sql`select from ${table} where id = ${trialId} for update`.execute(trx);
    const before = await sql<{ id: string }>`select id from ${table} where trial_id = ${trialId}`.execute(trx);
    if (before.rows[0]) return before.rows[0].id;
    const { rows } = await sql<{ id: string }>`
      insert into ${table} (trial_id, file_id, dry_run, started_by, ${own}) select id, file_id, false, ${begins.by}, ${own} from ${table}
      where id = ${trialId} and dry_run and report is not null and file_id is not null returning id, ${own}`.execute(trx);
    if (!rows[0]) return null;
    await sql`update ${table} set file_id = null where id = ${trialId}`.execute(trx);
    const { id, ...facts } = rows[0];
    await copyColumns(trx, trialId, id);
    await beginRun(trx, kind, { id, own: facts }, begins);
    return id;
  });
}

export async function beginRun(
  trx: Db,
  kind: Kind,
  { id, own }: { readonly id: string; readonly own: object },
  { title, by, locale }: Beginning,
): Promise<void> {
  const data: RunWork = { run: id, locale };
  const task = await startTask(trx, { kind: kind.job, title, data, by });
  await sql`update ${sql.table(kind.table)} set task_id = ${task} where id = ${id}`.execute(trx);
  await recordAct(trx, { who: by, act: `${kind.act}.import_start`, room: kind.room, about: { kind: "import", id }, after: { title, ...own } });
}

interface NamedRun {
  readonly id: string;
  /** Null: its file waited for what its columns are. */
  readonly taskId: string | null;
  readonly fileName: string;
}

/**
 * Tries a file with these columns: the one that waited for them, else the same file once more. Gives the identifier of the run; null when the
 * file is kept no more, or somebody was quicker.
 */
export function tryWithColumns(db: Db, kind: Kind, trial: NamedRun, named: NamedColumns, begins: Beginning): Promise<string | null> {
  const table = sql.table(kind.table);
  const { id, taskId, fileName } = trial;
  return db.transaction().execute(async (trx) => {
    const state = taskId === null ? sql`task_id is null` : sql`dry_run and report is not null`;
    const { rows } = await sql`select from ${table} where id = ${id} and file_id is not null and ${state} for update`.execute(trx);
    if (rows.length === 0) return null;
    const run = taskId === null ? id : await moveFile(trx, kind, id, begins.by);
    // What was named by hand is looked at before it is written, whatever was ticked.
    await sql`update ${table} set dry_run = true where id = ${run}`.execute(trx);
    await noteColumns(trx, kind, run, named);
    await beginRun(trx, kind, { id: run, own: { file_name: fileName } }, begins);
    return run;
  });
}

/** Gives the identifier of the trial that has it now. */
async function moveFile(trx: Db, kind: Kind, from: string, by: string): Promise<string> {
  const [table, id] = [sql.table(kind.table), randomUUID()];
  const own = sql.join([sql`file_name`, ...kind.own.map((column) => sql.ref(column))]);
  await sql`
    insert into ${table} (id, file_id, dry_run, started_by, ${own})
    select ${id}::uuid, file_id, true, ${by}, ${own} from ${table} where id = ${from}`.execute(trx);
  await sql`update ${table} set file_id = null where id = ${from}`.execute(trx);
  return id;
}
