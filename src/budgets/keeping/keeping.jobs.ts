import type { Job } from "#platform/jobs/job.ts";
import { remindUnconfirmed } from "../reminder/reminder.command.ts";
import { keepBoxes } from "./boxes.command.ts";

/** The instants themselves are judged when a ballot comes: this writes them into the log, and shows more of it. */
const boxes: Job = {
  name: "budgets/boxes",
  says: { fr: "Bulletins mis à l’urne par lots", en: "Ballots put into the box by batches", nl: "Stembiljetten per lot in de bus" },
  cron: "* * * * *",
  run: ({ db, settings }) => keepBoxes(db, settings),
};

const reminders: Job = {
  name: "budgets/reminders",
  says: { fr: "Rappels des bulletins non confirmés", en: "Reminders of ballots not confirmed", nl: "Herinneringen aan niet-bevestigde stembiljetten" },
  cron: "20 8-20 * * *",
  run: ({ db, settings }) => remindUnconfirmed(db, settings),
};

export const keepingJobs: readonly Job[] = [boxes, reminders];
