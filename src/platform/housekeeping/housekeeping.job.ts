import { sql } from "kysely";

import { forgetEndedWindows } from "#platform/web/rate-limit.ts";
import type { Job } from "../jobs/job.ts";

/** How long it is known: what was written to whom and what came of it; what long work did. */
export const daysKept = { mails: 30, events: 30, tasks: 90 } as const;

/** Removes what the platform promised not to keep. */
export const housekeeping: Job = {
  name: "platform/housekeeping",
  says: { fr: "Ménage de la nuit", en: "Nightly housekeeping", nl: "Nachtelijke opruiming" },
  cron: "*/10 * * * *",
  async run({ db }) {
    await forgetEndedWindows(db);
    await sql`delete from platform.event where dispatched_at < now() - make_interval(days => ${daysKept.events})`.execute(db);
    await sql`
      update platform.mail set state = 'failed', problem = 'not delivered in three days', body_text = null, body_html = null
      where state = 'waiting' and created_at < now() - interval '3 days'
    `.execute(db);
    await sql`delete from platform.mail where created_at < now() - make_interval(days => ${daysKept.mails})`.execute(db);
    await sql`delete from platform.task where finished_at < now() - make_interval(days => ${daysKept.tasks})`.execute(db);
  },
};
