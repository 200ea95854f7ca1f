import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

/** Drafts that nobody has touched for sixty days. */
export const forgetDraftsJob: Job = {
  name: "questionnaires/forget-drafts",
  cron: "50 3 * * *",
  async run({ db }) {
    await sql`delete from questionnaires.answer_draft where updated_at < now() - interval '60 days'`.execute(db);
  },
};
