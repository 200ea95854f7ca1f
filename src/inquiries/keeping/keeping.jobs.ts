import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { eraseOld, forgetUnconfirmed, remindServices } from "./keeping.command.ts";

export const keepingJobs: readonly Job[] = [
  {
    name: "inquiries/reminders",
    says: { fr: "Rappels des questions en attente", en: "Reminders of waiting questions", nl: "Herinneringen aan wachtende vragen" },
    cron: "15 7 * * 1-5",
    run: (context) => remindServices(context.db, context, dayOf(context.now())),
  },
  {
    name: "inquiries/forget",
    says: { fr: "Effacement d’anciennes questions", en: "Deletion of old questions", nl: "Wissen van oude vragen" },
    cron: "50 3 * * *",
    async run({ db, now }) {
      await forgetUnconfirmed(db, now());
      await eraseOld(db, now());
    },
  },
];
