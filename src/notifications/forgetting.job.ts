import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";

export const daysKept = { messages: 90, links: 400 } as const;

/** Messages are kept 90 days, read or not; links that unsubscribe as long as somebody may find an old mail. */
export const forgetting: Job = {
  name: "notifications/forgetting",
  says: { fr: "Effacement d’anciens avis", en: "Deletion of old notices", nl: "Wissen van oude berichten" },
  cron: "20 4 * * *",
  async run({ db }) {
    await sql`delete from notifications.message where created_at < now() - make_interval(days => ${daysKept.messages})`.execute(db);
    await sql`delete from notifications.unsubscribe where created_at < now() - make_interval(days => ${daysKept.links})`.execute(db);
  },
};
