import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Files } from "#platform/files/files.ts";
import type { Job } from "#platform/jobs/job.ts";

/** How long the addresses that one had are known, as the log of mails is. */
export const changeDays = 30;

/** Removes copies whose week is over, then what is known of them, and what is known of changes of address, after a month. */
export const removeCopiesJob: Job = {
  name: "people/remove-copies",
  says: { fr: "Effacement des copies de données échues", en: "Deletion of copies of data that ran out", nl: "Wissen van verlopen kopieën van gegevens" },
  cron: "20 * * * *",
  async run({ db, files }) {
    await removeEndedCopies(db, files);
    await sql`delete from people.data_copy where file_id is null and asked_at < now() - interval '30 days'`.execute(db);
    await sql`delete from people.email_change where asked_at < now() - make_interval(days => ${changeDays})`.execute(db);
  },
};

export async function removeEndedCopies(db: Db, files: Files): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select file_id as id from people.data_copy where file_id is not null and expires_at <= now()`.execute(db);
  for (const { id } of rows) await files.remove(id);
}
