import type { Job } from "#platform/jobs/job.ts";
import { tellNearStages } from "./stages-near.command.ts";

const stagesNear: Job = {
  name: "participation/stages-near",
  says: {
    fr: "Avis avant le début ou la fin d’une étape",
    en: "Notices before a stage begins or ends",
    nl: "Berichten voor het begin of het einde van een fase",
  },
  cron: "20 8 * * *",
  async run({ db, offers }) {
    await tellNearStages(db, offers.processPlugs);
  },
};

export const processJobs: readonly Job[] = [stagesNear];
