import type { Job } from "#platform/jobs/job.ts";
import { tellHoles } from "../rota/turn.command.ts";
import { forget, remind } from "./keeping.command.ts";

const holes: Job = {
  name: "activities/holes",
  says: {
    fr: "Rappel aux équipes des permanences où il manque du monde",
    en: "Reminder to teams of shifts that lack people",
    nl: "Herinnering aan teams van beurten waar volk te kort is",
  },
  cron: "10 8 * * *",
  async run({ db, now }) {
    await db.transaction().execute((trx) => tellHoles(trx, now()));
  },
};

const reminds: Job = {
  name: "activities/remind",
  says: {
    fr: "Rappels des activités et des permanences du lendemain",
    en: "Reminders of tomorrow’s activities and shifts",
    nl: "Herinneringen aan de activiteiten en beurten van morgen",
  },
  cron: "20 8-19 * * *",
  run: ({ db, now }) => remind(db, now()),
};

const forgets: Job = {
  name: "activities/forget",
  says: {
    fr: "Effacement des anciennes inscriptions et permanences",
    en: "Deletion of old registrations and shifts",
    nl: "Wissen van oude inschrijvingen en beurten",
  },
  cron: "5 4 * * *",
  run: ({ db, now }) => forget(db, now()),
};

export const keepingJobs: readonly Job[] = [holes, reminds, forgets];
