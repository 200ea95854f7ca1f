import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";

import { importer } from "#platform/imports/importer.ts";
import type { Run, RunOutcome } from "#platform/imports/run.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import type { FormatName } from "../import/formats/formats.ts";
import { importPlaces } from "../import/run/import-places.ts";
import type { FileDayFrom } from "../import/run/report.ts";
import { importTexts } from "./import.texts.ts";
import { type KeptReport, keepRefusal } from "./kept-report.ts";
import { routes } from "../routes.ts";

interface PlacesOrder {
  readonly source: string;
  readonly format: FormatName;
  readonly file_day: string;
  readonly file_day_from: FileDayFrom;
  /** Whatever is wrong in a line refuses it. */
  readonly strict: boolean;
  readonly attempts: number;
}

export type PlacesRun = Run<PlacesOrder, KeptReport>;

/** Files of places of the whole metropolis. What was written before a kill is found again, unchanged. */
export const placesImport = importer<PlacesOrder, KeptReport>({
  table: "places.import_run",
  own: ["source", "format", "file_day", "file_day_from", "strict"],
  noted: ["attempts"],
  startedBy: sql`select p.name from people.person p where p.id = i.started_by`,
  notes: ["rejections", "left_out", "repairs", "duplicates"],
  accept: ["text/csv", "application/geo+json"],
  room: "places",
  act: "places",
  job: "places/import",
  says: { fr: "Import de lieux", en: "Import of places", nl: "Import van plekken" },
  forgetting: { job: "places/forget-imports", cron: "20 4 * * *", months: 12 },
  href: ({ id }) => routes.importRun.href({ id }),
  work,
});

async function work(context: JobContext, run: PlacesRun, content: ReadableStream<Uint8Array>): Promise<RunOutcome<KeptReport>> {
  const { db } = context;
  await sql`update places.import_run set attempts = attempts + 1 where id = ${run.id} and finished_at is null`.execute(db);
  const path = join(tmpdir(), `beffroi-import-${randomUUID()}`);
  try {
    await pipeline(Readable.fromWeb(content as never), createWriteStream(path, { mode: 0o600 }));
    const options = { path, format: run.format, source: run.source, fileDay: run.file_day, fileDayFrom: run.file_day_from, columns: run.columns };
    const more = {
      dryRun: run.dryRun,
      strict: run.strict,
      today: dayOf(context.now().getTime()),
      progress: (done: number, total: number) => void say(context, done, total),
    };
    const imported = await inTurn(context, () => importPlaces(db, { ...options, ...more }));
    return imported.ok ? { report: { ...imported.report, file: run.fileName } } : { refusal: keepRefusal(imported.refusal) };
  } finally {
    await rm(path, { force: true });
  }
}

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
