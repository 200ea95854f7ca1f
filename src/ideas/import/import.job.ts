import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { rulesFor } from "./rules-for.query.ts";
import { importLines, type ImportReport } from "./import-lines.ts";
import { readTable } from "./read-table.ts";
import { findRunById, type ImportRun } from "./runs.query.ts";
import type { ImportWork } from "./start.command.ts";

/** One file. Killed in the middle, it begins again: what went in is known by its reference. */
export const importProposalsJob: Job<ImportWork> = {
  name: "participation/import-proposals",
  async run(context, { run: id, locale }) {
    const run = await findRunById(context.db, id);
    if (!run || run.finishedAt) return;
    const outcome = await importFile(context, run, locale);
    await finish(context, run, outcome);
    if (run.fileId && !(run.dryRun && outcome.report)) await forgetFile(context, run.id, run.fileId);
  },
};

type Outcome = { readonly report: ImportReport; readonly refusal?: undefined } | { readonly report?: undefined; readonly refusal: string };

async function importFile({ db, files, now, progress, signal }: JobContext, run: ImportRun, locale: Locale): Promise<Outcome> {
  const kept = run.fileId ? await files.get(run.fileId) : null;
  if (!kept) throw new Error("the file of this import is not kept any more");
  const read = readTable(await new Response(kept.stream).text());
  if (!read.ok) return { refusal: read.refusal };
  const process = await rulesFor(db, run.processId, locale);
  if (!process.takes) return { refusal: "closed" };
  const { columns = {}, source = "" } = run.mapping;
  const asked = { processId: run.processId, table: read.table, mapping: columns, rules: process.rules, source, dryRun: run.dryRun };
  const by = { by: run.startedById, asWhom: process.ownerService, now: now() };
  return { report: await importLines(db, { ...asked, ...by, signal, progress: (done, total) => progress(done, total) }) };
}

async function finish({ db }: JobContext, { id, startedById }: ImportRun, { report, refusal }: Outcome): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update ideas.proposal_import set finished_at = now(), report = ${report ? JSON.stringify(report) : null}::jsonb, refusal = ${refusal ?? null}
      where id = ${id} and finished_at is null`.execute(trx);
    if (!numAffectedRows) return;
    const { rejections: _, left: __, ...figures } = report ?? { rejections: [], left: [], refusal };
    const about = { kind: "import", id };
    await recordAct(trx, { who: startedById ?? "participation/import-proposals", act: "proposal.import_finish", room: "participation", about, after: figures });
  });
}

async function forgetFile({ db, files }: Pick<JobContext, "db" | "files">, runId: string, fileId: string): Promise<void> {
  await db.updateTable("ideas.proposal_import").set({ file_id: null }).where("id", "=", runId).execute();
  await files.remove(fileId);
}

/** Files that nobody took further go after a week: they may hold names. */
export const forgetImportFilesJob: Job = {
  name: "participation/forget-import-files",
  cron: "25 4 * * *",
  async run(context) {
    const { rows } = await sql<{ id: string; file_id: string }>`
      select id, file_id from ideas.proposal_import
      where file_id is not null and started_at < ${context.now().toISOString()}::timestamptz - interval '7 days'`.execute(context.db);
    for (const { id, file_id } of rows) await forgetFile(context, id, file_id);
  },
};
