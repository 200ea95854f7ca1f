import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Contacts left on paper were left for one process: the night after it ends or is cancelled they are erased. */
export const forgetContactsJob: Job = {
  name: "participation/forget-contacts",
  says: { fr: "Effacement de coordonnées notées sur papier", en: "Deletion of contacts noted on paper", nl: "Wissen van contactgegevens op papier" },
  cron: "25 4 * * *",
  async run({ db, log }) {
    const { numAffectedRows } = await sql`
      delete from ideas.contact c using ideas.entry e, ideas.source s, processes.process r
      where e.id = c.entry_id and s.id = e.source_id and r.id = s.process_id and r.state in ('ended', 'cancelled')`.execute(db);
    if (numAffectedRows) log.info({ contacts: Number(numAffectedRows) }, "contacts of processes that are over erased");
  },
};
