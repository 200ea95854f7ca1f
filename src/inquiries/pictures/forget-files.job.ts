import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Contents of pictures that went, with their question, with their asker or by hand. Done twice, the second finds nothing. */
export const forgetFilesJob: Job = {
  name: "inquiries/forget-files",
  says: { fr: "Photos de questions qui sont parties", en: "Pictures of questions that went", nl: "Foto’s van vragen die weg zijn" },
  cron: "10 4 * * *",
  async run({ db, files, signal }) {
    const { rows } = await sql<{ id: string }>`select file_id as id from inquiries.dropped_file order by dropped_at limit 500`.execute(db);
    for (const { id } of rows) {
      signal.throwIfAborted();
      await files.remove(id);
      await sql`delete from inquiries.dropped_file where file_id = ${id}`.execute(db);
    }
  },
};
