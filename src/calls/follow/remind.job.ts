import type { Job } from "#platform/jobs/job.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { remindAuthors } from "./report.command.ts";

/** How long before its day authors are reminded of a report or of evidence. */
const daysBefore = 14;

/** Reminds authors of reports and evidence, once before their day and once after. Done twice, the second finds nothing. */
export const remindJob: Job = {
  name: "calls/remind",
  says: { fr: "Rapports et justificatifs attendus", en: "Reports and evidence that are due", nl: "Verwachte verslagen en bewijsstukken" },
  cron: "40 7 * * *",
  async run({ db }) {
    const today = dayOf(new Date());
    await remindAuthors(db, { today, until: addDays(today, daysBefore) });
  },
};
