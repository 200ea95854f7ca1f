import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** A month after a photo was removed its files go. Done twice, the second finds nothing. */
export const removedPhotosJob: Job = {
  name: "places/removed-photos",
  says: { fr: "Effacement de photos retirées", en: "Deletion of removed photos", nl: "Wissen van verwijderde foto’s" },
  cron: "40 3 * * *",
  async run({ db, files, signal }) {
    const { rows } = await sql<{ id: string; file_id: string; small_file_id: string | null }>`
      select id, file_id, small_file_id from places.photo where removed_at < now() - interval '30 days' order by removed_at limit 500`.execute(db);
    for (const { id, file_id, small_file_id } of rows) {
      signal.throwIfAborted();
      await files.remove(file_id);
      if (small_file_id) await files.remove(small_file_id);
      await db.deleteFrom("places.photo").where("id", "=", id).execute();
    }
  },
};
