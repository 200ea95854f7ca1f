import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import type { RunWork } from "./run.command.ts";
import { findRun } from "./run.query.ts";
import type { ImportKind, Run, RunOutcome } from "./run.ts";

/** One file. Killed in the middle, it begins again. */
export function importJob<own extends object, report extends object>(kind: ImportKind<own, report>): Job<RunWork> {
  return {
    name: kind.job,
    says: kind.says,
    async run(context, { run: id, locale }) {
      const run = await findRun(context.db, kind, id);
      if (!run || run.finishedAt) return;
      const kept = run.fileId ? await context.files.get(run.fileId) : null;
      if (!kept) throw new Error("the file of this import is not kept any more");
      const outcome = await kind.work(context, run, kept.stream, locale);
      await finish(context, kind, run, outcome);
      if (kind.href) await context.report({ compte_rendu: kind.href(run) });
      // A trial keeps its file for the import that follows.
      if (run.fileId && !(run.dryRun && outcome.report)) await forgetFile(context, kind, run.id, run.fileId);
    },
  };
}

async function finish<own extends object, report extends object>(
  { db }: JobContext,
  kind: ImportKind<own, report>,
  { id, startedById }: Run<own, report>,
  { report, refusal }: RunOutcome<report>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update ${sql.table(kind.table)} set finished_at = now(), report = ${report ? JSON.stringify(report) : null}::jsonb, refusal = ${refusal ?? null}
      where id = ${id} and finished_at is null`.execute(trx);
    if (!numAffectedRows) return;
    const after = report ? inNumbers(report, kind.notes) : { refusal };
    await recordAct(trx, { who: startedById ?? kind.job, act: `${kind.act}.import_finish`, room: kind.room, about: { kind: "import", id }, after });
  });
}

/** Lines hold names and contacts: the audit keeps how many there were. */
function inNumbers(report: object, notes: readonly string[]): object {
  const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  return Object.fromEntries(Object.entries(report).map(([name, value]) => [name, notes.includes(name) ? lengthOf(value) : value]));
}

async function forgetFile(
  { db, files }: Pick<JobContext, "db" | "files">,
  { table }: { readonly table: string },
  runId: string,
  fileId: string,
): Promise<void> {
  await sql`update ${sql.table(table)} set file_id = null where id = ${runId}`.execute(db);
  await files.remove(fileId);
}

type ForgottenKind = Pick<ImportKind<object, object>, "table" | "job" | "says" | "forgetting">;

/** Files that nobody took further go after a week: they may hold names. */
export function forgettingJob({ table, job: kept, says, forgetting: { job, cron, months } }: ForgottenKind): Job {
  return {
    name: job,
    says: { fr: `${says.fr}\u00a0: fichiers à effacer`, en: `${says.en}: files to delete`, nl: `${says.nl}: bestanden om te wissen` },
    cron,
    async run(context) {
      const now = context.now().toISOString();
      const { rows } = await sql<{ id: string; file_id: string }>`
        select id, file_id from ${sql.table(table)} where file_id is not null
          and started_at < ${now}::timestamptz - interval '7 days'`.execute(context.db);
      for (const { id, file_id } of rows) await forgetFile(context, { table }, id, file_id);
      await sql`
        delete from platform.import_columns c where c.job = ${kept} and (c.chosen_at < ${now}::timestamptz - interval '12 months'
          or not exists (select from ${sql.table(table)} i where i.id = c.run))`.execute(context.db);
      if (months === undefined) return;
      await sql`delete from ${sql.table(table)} where started_at < ${now}::timestamptz - make_interval(months => ${months})`.execute(context.db);
    },
  };
}
