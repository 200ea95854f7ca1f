import { sql } from "kysely";

import { forgetEndedWindows } from "#platform/web/rate-limit.ts";
import type { Job } from "../jobs/job.ts";

/** Removes what the platform promised not to keep. */
export const housekeeping: Job = {
  name: "platform/housekeeping",
  cron: "*/10 * * * *",
  async run({ db }) {
    await forgetEndedWindows(db);
    await sql`delete from platform.event where dispatched_at < now() - interval '30 days'`.execute(db);
    await sql`
      update platform.mail set state = 'failed', problem = 'not delivered in three days', body_text = null, body_html = null
      where state = 'waiting' and created_at < now() - interval '3 days'
    `.execute(db);
    await sql`delete from platform.mail where created_at < now() - interval '30 days'`.execute(db);
    await sql`delete from platform.task where finished_at < now() - interval '90 days'`.execute(db);
  },
};
