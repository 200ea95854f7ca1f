import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Contents that no answer holds any more. Done twice, the second finds nothing. */
export const forgetFilesJob: Job = {
  name: "challenges/forget-files",
  says: { fr: "Fichiers d’équipes qui sont partis", en: "Files of teams that went", nl: "Bestanden van teams die weg zijn" },
  cron: "35 4 * * *",
  async run({ db, files, signal }) {
    await sql`delete from challenges.dropped_file f where exists (select from challenges.entry e where f.file_id in (e.file_id, e.picture_id, e.small_id))`.execute(
      db,
    );
    const { rows } = await sql<{ id: string }>`select file_id as id from challenges.dropped_file order by dropped_at limit 500`.execute(db);
    for (const { id } of rows) {
      signal.throwIfAborted();
      await files.remove(id);
      await sql`delete from challenges.dropped_file where file_id = ${id}`.execute(db);
    }
  },
};
