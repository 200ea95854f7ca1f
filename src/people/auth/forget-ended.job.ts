import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Sessions, links and challenges that are over tell when somebody came: they are not kept. */
export const forgetEndedJob: Job = {
  name: "people/forget-ended",
  cron: "40 3 * * *",
  async run({ db }) {
    await sql`delete from people.session where expires_at < now()`.execute(db);
    await sql`delete from people.verification where expires_at < now()`.execute(db);
  },
};
