import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { takesEntries } from "../find-source.ts";
import { findSource } from "../ledger.query.ts";
import { importLines } from "./import-lines.ts";
import { readEntries } from "./read-file.ts";
import type { Report } from "./report.ts";
import { findRules } from "./rules.query.ts";
import type { ImportWork } from "./start.command.ts";
import { routes } from "../../routes.ts";

interface Run {
  readonly id: string;
  readonly source_id: string;
  readonly file_id: string | null;
  readonly dry_run: boolean;
  readonly started_by: string | null;
}

/** One file. Killed in the middle, it begins again: what was entered is found. */
export const importEntriesJob: Job<ImportWork> = {
  name: "participation/import-entries",
  async run(context, work) {
    const { db, files } = context;
    const { rows } = await sql<Run>`
      select id, source_id, file_id, dry_run, started_by from ideas.channel_import where id = ${work.run} and finished_at is null`.execute(db);
    const run = rows[0];
    if (!run) return;
    const kept = run.file_id ? await files.get(run.file_id) : null;
    if (!kept) throw new Error("the file of this import is not kept any more");
    const outcome = await importFile(context, work, run, await new Response(kept.stream).text());
    await finish(context, run, outcome);
    await context.report({ compte_rendu: routes.channelImport.href({ source: run.source_id, run: run.id }) });
    if (run.file_id && !(run.dry_run && "report" in outcome)) await forgetFile(context, run.id, run.file_id);
  },
};

type Outcome = { readonly report: Report } | { readonly refusal: string };

async function importFile({ db, progress, signal }: JobContext, { locale }: ImportWork, run: Run, text: string): Promise<Outcome> {
  const read = readEntries(text);
  if (!read.ok) return { refusal: read.refusal };
  const source = await findSource(db, run.source_id);
  if (!source || !takesEntries(source) || !run.started_by) return { refusal: "closed" };
  const rules = await findRules(db, source.process.id, locale);
  const say = (done: number, total: number) => progress(done, total);
  const asked = { db, source, rules, importId: run.id, dryRun: run.dry_run, by: run.started_by, progress: say, signal };
  return { report: { ...(await importLines(asked, read.lines)), ignored: read.ignored } };
}

async function finish({ db }: JobContext, { id, started_by }: Run, outcome: Outcome): Promise<void> {
  const report = "report" in outcome ? outcome.report : null;
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update ideas.channel_import
      set finished_at = now(), report = ${report && JSON.stringify(report)}::jsonb, refusal = ${"refusal" in outcome ? outcome.refusal : null}
      where id = ${id} and finished_at is null`.execute(trx);
    if (!numAffectedRows) return;
    const { rejections: _, ...figures } = report ?? { rejections: [], refusal: "refusal" in outcome ? outcome.refusal : "" };
    const about = { kind: "import", id };
    await recordAct(trx, { who: started_by ?? "participation/import-entries", act: "entry.import_finish", room: "participation", about, after: figures });
  });
}

async function forgetFile({ db, files }: JobContext, runId: string, fileId: string): Promise<void> {
  await db.updateTable("ideas.channel_import").set({ file_id: null }).where("id", "=", runId).execute();
  await files.remove(fileId);
}

/** Files of dry runs that nobody took further go after a week: they hold contacts. */
export const forgetEntryFilesJob: Job = {
  name: "participation/forget-entry-files",
  cron: "35 4 * * *",
  async run(context) {
    const { rows } = await sql<{ id: string; file_id: string }>`
      select id, file_id from ideas.channel_import
      where file_id is not null and started_at < ${context.now().toISOString()}::timestamptz - interval '7 days'`.execute(context.db);
    for (const { id, file_id } of rows) await forgetFile(context, id, file_id);
  },
};
