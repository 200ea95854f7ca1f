import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

export const draftDays = 60;

/** Drafts that nobody has touched for sixty days. */
export const forgetDraftsJob: Job = {
  name: "questionnaires/forget-drafts",
  says: { fr: "Effacement de réponses laissées en brouillon", en: "Deletion of answers left as drafts", nl: "Wissen van antwoorden in ontwerp" },
  cron: "50 3 * * *",
  async run({ db }) {
    await sql`delete from questionnaires.answer_draft where updated_at < now() - make_interval(days => ${draftDays})`.execute(db);
  },
};
