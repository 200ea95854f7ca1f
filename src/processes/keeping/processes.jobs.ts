import type { Job } from "#platform/jobs/job.ts";
import { tellNearStages } from "./stages-near.command.ts";

const stagesNear: Job = {
  name: "participation/stages-near",
  cron: "20 8 * * *",
  async run({ db, offers }) {
    await tellNearStages(db, offers.processPlugs);
  },
};

export const processJobs: readonly Job[] = [stagesNear];
