import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { forgetWritten } from "./weigh.command.ts";

/** After the decision. */
export const reporterMonths = 6;

/** Nightly: fingerprints of texts after a week, addresses of reporters six months after the decision. */
export const forgetJob: Job = {
  name: "moderation/forget",
  says: { fr: "Effacement d’anciens dossiers de modération", en: "Deletion of old moderation cases", nl: "Wissen van oude moderatiedossiers" },
  cron: "20 4 * * *",
  async run({ db }) {
    await forgetWritten(db);
    await sql`
      update moderation.report r set reporter_email = null
      from moderation.case_file c
      where c.id = r.case_id and r.reporter_email is not null and c.closed_at < now() - make_interval(months => ${reporterMonths})`.execute(db);
  },
};
