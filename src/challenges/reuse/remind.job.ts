import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { remindTeams } from "./reuse.command.ts";

/** Asks teams how what they made stands. Done twice, the second finds nothing. */
export const remindJob: Job = {
  name: "challenges/remind",
  says: { fr: "Suivi des réutilisations", en: "Follow-up of reuses", nl: "Opvolging van hergebruik" },
  cron: "50 7 * * *",
  async run({ db }) {
    await remindTeams(db, dayOf(new Date()));
  },
};
