import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Days after publication. */
export const linkedDays = 30;

/** Cuts what leads from answers to accounts and devices, and forgets communes that were not counted; nobody can put it back. */
export const forgetLinksJob: Job = {
  name: "opinions/forget-links",
  says: {
    fr: "Coupure du lien entre les réponses et les comptes",
    en: "Cutting what ties answers to accounts",
    nl: "Doorknippen van de band tussen antwoorden en accounts",
  },
  cron: "40 3 * * *",
  atStart: true,
  async run({ db }) {
    await sql`
      with over as (
        update opinions.conversation set unlinked_at = now()
        where state = 'published' and unlinked_at is null and published_at < now() - make_interval(days => ${linkedDays}) returning id)
      update opinions.participant p set person_id = null, device_hash = null from over where p.conversation_id = over.id`.execute(db);
  },
};
