import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Contents of documents that went and that no other application holds. Done twice, the second finds nothing. */
export const forgetFilesJob: Job = {
  name: "calls/forget-files",
  says: { fr: "Pièces de dossiers qui sont parties", en: "Documents of files that went", nl: "Stukken van dossiers die weg zijn" },
  cron: "25 4 * * *",
  async run({ db, files, signal }) {
    await sql`delete from calls.dropped_file f where exists (select from calls.document d where d.file_id = f.file_id)
      or exists (select from calls.evidence_file e where e.file_id = f.file_id)`.execute(db);
    const { rows } = await sql<{ id: string }>`select file_id as id from calls.dropped_file order by dropped_at limit 500`.execute(db);
    for (const { id } of rows) {
      signal.throwIfAborted();
      await files.remove(id);
      await sql`delete from calls.dropped_file where file_id = ${id}`.execute(db);
    }
  },
};
