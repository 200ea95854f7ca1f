import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { contactMonths } from "../offer.ts";

/** Whom to ask is of no use any more once an offer has ended. */
export const contactsJob: Job = {
  name: "premises/forget-contacts",
  says: { fr: "Effacement des contacts d’anciens locaux", en: "Deletion of contacts of past premises", nl: "Wissen van contacten van vroegere ruimten" },
  cron: "35 3 * * *",
  async run({ db, now }) {
    await sql`
      update premises.offer set email = null, phone = null
      where num_nonnulls(email, phone) > 0
        and (case when state = 'open' then closes_on::timestamptz when state = 'draft' then changed_at else ended_at end)
          < ${now()}::timestamptz - make_interval(months => ${contactMonths})`.execute(db);
  },
};
