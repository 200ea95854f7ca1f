import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readAsOf } from "#platform/imports/columns.ts";
import { importer } from "#platform/imports/importer.ts";
import type { Beginning } from "#platform/imports/run.command.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import { readSheet } from "#platform/imports/sheet.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { type IdeaMapping, mostRows } from "./fields.ts";
import { importLines, type ImportReport } from "./import-lines.command.ts";
import { rulesFor } from "./rules-for.query.ts";

interface ImportOrder {
  readonly process_id: string;
  readonly mapping: { readonly source?: string; readonly columns?: IdeaMapping };
}

export type ImportRun = Run<ImportOrder, ImportReport>;

/** Files of another platform's ideas, for one process. Their columns are named after they are sent, before they are tried. */
export const ideasImport = importer<ImportOrder, ImportReport>({
  table: "ideas.proposal_import",
  own: ["process_id", "mapping"],
  startedBy: sql`select nullif(p.name, '') from people.person p where p.id = i.started_by`,
  notes: ["rejections", "left"],
  accept: ["text/csv"],
  room: "participation",
  act: "proposal",
  job: "participation/import-proposals",
  says: { fr: "Import d’idées", en: "Import of ideas", nl: "Import van ideeën" },
  forgetting: { job: "participation/forget-import-files", cron: "25 4 * * *" },
  work,
});

async function work(
  { db, now, progress, signal }: JobContext,
  run: ImportRun,
  content: ReadableStream<Uint8Array>,
  locale: Locale,
): Promise<RunOutcome<ImportReport>> {
  const read = readSheet(await new Response(content).text(), mostRows);
  if (!read.ok) return { refusal: read.fault };
  const process = await rulesFor(db, run.process_id, locale);
  if (!process.takes) return { refusal: "closed" };
  const { columns = {}, source = "" } = run.mapping;
  const asked = { processId: run.process_id, sheet: read.sheet, mapping: columns, rules: process.rules, source, dryRun: run.dryRun };
  return { report: await importLines(db, { ...asked, by: run.startedById, asWhom: process.ownerService, now: now(), signal, progress }) };
}

/** Tries the file with these columns. Pressed twice, it is tried once. */
export function startTrial(
  db: Db,
  id: string,
  { titles, ...mapping }: ImportOrder["mapping"] & { titles: readonly string[] },
  begins: Beginning,
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<ImportOrder>`
      update ideas.proposal_import set mapping = ${JSON.stringify(mapping)}::jsonb
      where id = ${id} and task_id is null and file_id is not null returning process_id, mapping`.execute(trx);
    if (!rows[0]) return;
    if (titles.length > 0) await ideasImport.noteColumns(trx, id, { titles, readAs: readAsOf(titles, mapping.columns ?? {}) });
    await ideasImport.begin(trx, { id, own: rows[0] }, begins);
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
