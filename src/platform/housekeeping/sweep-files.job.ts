import { sql } from "kysely";

import { waitingRoom } from "#platform/imports/kept-file.ts";
import type { Job } from "../jobs/job.ts";

/** Removes each night what somebody sent and no page shows: else it would outlive their erasure. So go files whose form was never corrected. */
export const sweepFiles: Job = {
  name: "platform/sweep-files",
  says: { fr: "Effacement de fichiers sans usage", en: "Deletion of unused files", nl: "Wissen van ongebruikte bestanden" },
  cron: "25 4 * * *",
  async run({ db, files, log, now, signal }) {
    const { rows } = await sql<{ id: string }>`
      select id from platform.file where room = ${waitingRoom} and created_at < ${now().toISOString()}::timestamptz - interval '1 day'`.execute(db);
    for (const { id } of rows) await files.remove(id);
    const count = await files.sweep(signal);
    if (count > 0) log.info({ count }, "contents that no file named were removed");
  },
};
