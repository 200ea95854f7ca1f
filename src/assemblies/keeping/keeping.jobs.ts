import type { Job } from "#platform/jobs/job.ts";
import { computeJob } from "../draw/compute.job.ts";
import { forget } from "./keeping.command.ts";

const forgets: Job = {
  name: "assemblies/forget",
  says: {
    fr: "Effacement des inscrits aux tirages au sort",
    en: "Deletion of people registered for draws by lot",
    nl: "Wissen van ingeschrevenen voor lotingen",
  },
  cron: "10 0 * * *",
  atStart: true,
  run: ({ db, now }) => forget(db, now()),
};

export const assemblyJobs: readonly Job[] = [computeJob, forgets];
