import type { Job } from "#platform/jobs/job.ts";
import { closeProposals } from "../proposal/proposal.command.ts";

/** What nobody objects to is adopted once its day is past. */
const proposals: Job = {
  name: "circles/proposals",
  says: {
    fr: "Cercles\u00a0: adoption des propositions sans objection",
    en: "Circles: adoption of proposals without an objection",
    nl: "Kringen: aanneming van voorstellen zonder bezwaar",
  },
  cron: "15 1 * * *",
  run: ({ db, now }) => closeProposals(db, now()),
};

export const circlesJobs: readonly Job[] = [proposals];
