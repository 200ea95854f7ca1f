import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import type { FormatName } from "../import/formats/formats.ts";
import { type Imported, importPlaces } from "../import/import-places.ts";
import { sayRefusal } from "../import/refusal.ts";
import type { FileDayFrom } from "../import/report.ts";
import { importTexts } from "./import.texts.ts";
import { keepRefusal } from "./kept-report.ts";

/** One import asked for on the page. Killed in the middle, it starts again: what was written before is found again, unchanged. */
export const importJob: Job<{ run: string }> = {
  name: "places/import",
  async run(context, { run: id }) {
    const { db } = context;
    await sql`update places.import_run set attempts = attempts + 1 where id = ${id} and finished_at is null`.execute(db);
    const run = await db.selectFrom("places.import_run").selectAll().where("id", "=", id).executeTakeFirst();
    if (!run || run.finished_at) return;
    const path = join(tmpdir(), `beffroi-import-${randomUUID()}`);
    try {
      const kept = run.file_id ? await context.files.get(run.file_id) : null;
      if (!kept) throw new Error("the file of this import is not kept any more");
      await pipeline(Readable.fromWeb(kept.stream as never), createWriteStream(path, { mode: 0o600 }));
      const options = { path, format: run.format as FormatName, source: run.source, dryRun: run.dry_run, fileDay: run.file_day };
      const more = { fileDayFrom: run.file_day_from as FileDayFrom, today: dayOf(context.now().getTime()) };
      const imported = await inTurn(context, () => importPlaces(db, { ...options, ...more, progress: (done, total) => void say(context, done, total) }));
      await finish(db, run, imported);
      await context.report({ compte_rendu: `/lieux/imports/${id}` });
      if (run.file_id && !(run.dry_run && imported.ok)) await forgetFile(context, id, run.file_id);
    } finally {
      await rm(path, { force: true });
    }
  },
};

async function say({ progress, log }: JobContext, done: number, total: number): Promise<void> {
  await progress(done, total).catch((error: Error) => log.warn({ err: error }, "progress not written"));
}

/** One import at a time, whichever process does it: the lock goes with its connection, also when the process is killed. */
async function inTurn<result>({ db, progress }: JobContext, work: () => Promise<result>): Promise<result> {
  return db.connection().execute(async (own) => {
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_lock(hashtextextended('places/import', 0)) as free`.execute(own);
    if (!rows[0]!.free) {
      // A task keeps one sentence for everybody; the page of the import says it in the reader's language.
      await progress(0, null, importTexts.fr.run.inTurn);
      await sql`select pg_advisory_lock(hashtextextended('places/import', 0))`.execute(own);
    }
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended('places/import', 0))`.execute(own);
    }
  });
}

type Run = { id: string; file_name: string; started_by: string | null };

async function finish(db: Kysely<Tables>, { id, file_name, started_by }: Run, imported: Imported): Promise<void> {
  const report = imported.ok ? { ...imported.report, file: file_name } : null;
  await db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update places.import_run
      set finished_at = now(), report = ${report && JSON.stringify(report)}::jsonb, refusal = ${imported.ok ? null : keepRefusal(imported.refusal)}
      where id = ${id} and finished_at is null`.execute(trx);
    if (!numAffectedRows) return;
    const {
      rejections: _r,
      repairs: _s,
      duplicates,
      ...figures
    } = report ?? { rejections: [], repairs: [], duplicates: [], refusal: imported.ok ? "" : sayRefusal(imported.refusal, "fr") };
    const about = { kind: "import", id };
    await recordAct(trx, {
      who: started_by ?? "places/import",
      act: "places.import_finish",
      room: "places",
      about,
      after: { ...figures, duplicates: duplicates.length },
    });
  });
}

async function forgetFile({ db, files }: JobContext, runId: string, fileId: string): Promise<void> {
  await db.updateTable("places.import_run").set({ file_id: null }).where("id", "=", runId).execute();
  await files.remove(fileId);
}

/** Files of dry runs that nobody took further go after a week; the history of imports after a year. */
export const forgetImportsJob: Job = {
  name: "places/forget-imports",
  cron: "20 4 * * *",
  async run(context) {
    const { db, now } = context;
    const { rows } = await sql<{ id: string; file_id: string }>`
      select id, file_id from places.import_run where file_id is not null and started_at < ${now().toISOString()}::timestamptz - interval '7 days'`.execute(db);
    for (const { id, file_id } of rows) await forgetFile(context, id, file_id);
    await sql`delete from places.import_run where started_at < ${now().toISOString()}::timestamptz - interval '12 months'`.execute(db);
  },
};
