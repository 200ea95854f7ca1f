import type { Job } from "#platform/jobs/job.ts";
import { forget, remind } from "./keeping.command.ts";

const reminds: Job = {
  name: "trainings/remind",
  says: {
    fr: "Rappel des habilitations qui se terminent bientôt",
    en: "Reminder of authorisations that end soon",
    nl: "Herinnering aan machtigingen die bijna aflopen",
  },
  cron: "20 7 * * *",
  async run({ db, now }) {
    await db.transaction().execute((trx) => remind(trx, now()));
  },
};

const forgets: Job = {
  name: "trainings/forget",
  says: { fr: "Effacement d’anciennes habilitations", en: "Deletion of old authorisations", nl: "Wissen van oude machtigingen" },
  cron: "55 3 * * *",
  run: ({ db, now }) => forget(db, now()),
};

export const keepingJobs: readonly Job[] = [reminds, forgets];
