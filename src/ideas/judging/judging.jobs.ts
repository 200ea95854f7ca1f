import type { Job } from "#platform/jobs/job.ts";
import { noteSilences, remindCommunes } from "../opinion/remind.command.ts";
import { remindJurors, remindLate } from "./remind.command.ts";

/** Every morning: what is due soon, and what was not answered in time. Done twice, it finds its own traces. */
const reminders: Job = {
  name: "participation/judging-reminders",
  says: {
    fr: "Rappels des études et des avis attendus",
    en: "Reminders of studies and opinions that are awaited",
    nl: "Herinneringen aan verwachte studies en adviezen",
  },
  cron: "10 7 * * *",
  async run({ db, ...house }) {
    await remindCommunes(db);
    await remindLate(db, house);
    await remindJurors(db);
    await noteSilences(db);
  },
};

export const judgingJobs: readonly Job[] = [reminders];
