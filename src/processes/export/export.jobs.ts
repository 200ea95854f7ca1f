import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import { entriesOf } from "./entries.ts";
import { exportDays, exportJobName } from "./exports.query.ts";
import { zipStream } from "./zip-stream.ts";

/** Without ZIP64, which not every program reads, an archive ends at four gigabytes. */
const maxBytes = 4_000_000_000;

interface ExportRequest {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** Writes what a team asked for, as it reads it; nothing for an export that is ready, or whose process went. */
export const exportJob: Job<{ readonly export: string; readonly locale: Locale }> = {
  name: exportJobName,
  says: { fr: "Export d’une démarche", en: "Export of a process", nl: "Export van een traject" },
  retryLimit: 1,
  async run(context, { export: id, locale }) {
    const { db, offers, files, now, progress } = context;
    const { rows } = await sql<ExportRequest>`
      select p.id, p.slug, p.title from processes.export e join processes.process p on p.id = e.process_id
      where e.id = ${id} and e.ready_at is null`.execute(db);
    const process = rows[0];
    if (process) await keep(context, id, process, zipStream(entriesOf({ db, offers, files, process, locale, now: now(), wrote: progress })));
  },
};

async function keep({ db, files }: JobContext, id: string, { slug }: ExportRequest, archive: ReadableStream<Uint8Array>): Promise<void> {
  const put = await files.put(archive, { name: `${slug}.zip`, room: "processes/export", accept: ["application/zip"], maxBytes });
  if (!put.ok) throw new Error(`The export could not be kept: ${put.problem}.`);
  const { rows } = await sql`
    update processes.export set file_id = ${put.file.id}, size = ${put.file.size}, ready_at = now() where id = ${id} and ready_at is null returning id`.execute(
    db,
  );
  if (rows.length === 0) await files.remove(put.file.id);
}

/** Removes files whose week is over, and after a month what is known of them. */
export const forgetExportFiles: Job = {
  name: "processes/forget-export-files",
  says: { fr: "Effacement des exports échus", en: "Deletion of exports that ran out", nl: "Wissen van verlopen exports" },
  cron: "35 * * * *",
  async run({ db, files }) {
    const { rows } = await sql<{ id: string }>`
      select file_id as id from processes.export where file_id is not null and started_at <= now() - make_interval(days => ${exportDays})`.execute(db);
    for (const { id } of rows) await files.remove(id);
    await sql`delete from processes.export where file_id is null and started_at < now() - interval '30 days'`.execute(db);
  },
};
