import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { eraseOld, finishVisits, forgetUnconfirmed } from "./keeping.command.ts";
import { sendReminders } from "./reminders.command.ts";

/** Seven days and one day ahead. Done twice, it finds its own traces and sends nothing. */
const reminders: Job = {
  name: "visits/reminders",
  says: { fr: "Rappels avant une visite", en: "Reminders before a visit", nl: "Herinneringen voor een bezoek" },
  cron: "5 8 * * *",
  run: (context) => sendReminders(context.db, context, dayOf(context.now())),
};

/** What has taken place is to be told. */
const finish: Job = {
  name: "visits/finish",
  says: { fr: "Fin des visites passées", en: "End of past visits", nl: "Afsluiten van voorbije bezoeken" },
  cron: "*/30 * * * *",
  run: (context) => finishVisits(context.db, context, context.now()),
};

const forget: Job = {
  name: "visits/forget",
  says: { fr: "Effacement d’anciennes demandes de visite", en: "Deletion of old requests for visits", nl: "Wissen van oude aanvragen voor bezoeken" },
  cron: "40 3 * * *",
  async run({ db, now }) {
    await forgetUnconfirmed(db, now());
    await eraseOld(db, dayOf(now()));
  },
};

export const keepingJobs: readonly Job[] = [reminders, finish, forget];
