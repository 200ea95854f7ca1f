import type { Job } from "#platform/jobs/job.ts";
import { forgetAttestations } from "./keeping.command.ts";

const forget: Job = {
  name: "prices/forget",
  says: { fr: "Effacement d’attestations finies", en: "Deletion of attestations that are over", nl: "Wissen van afgelopen attesten" },
  cron: "35 3 * * *",
  run: ({ db, now }) => forgetAttestations(db, now()),
};

export const keepingJobs: readonly Job[] = [forget];
