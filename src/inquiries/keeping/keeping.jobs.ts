import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { eraseOld, forgetUnconfirmed, remindServices } from "./keeping.command.ts";

export const keepingJobs: readonly Job[] = [
  {
    name: "inquiries/reminders",
    cron: "15 7 * * 1-5",
    run: (context) => remindServices(context.db, context, dayOf(context.now())),
  },
  {
    name: "inquiries/forget",
    cron: "50 3 * * *",
    async run({ db, now }) {
      await forgetUnconfirmed(db, now());
      await eraseOld(db, now());
    },
  },
];
