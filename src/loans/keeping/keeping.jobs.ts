import type { Job } from "#platform/jobs/job.ts";
import { settle } from "../lend/turn.command.ts";
import { forget, holdLate, remind } from "./keeping.command.ts";

/** Ends what waited in vain, and offers what is free to whoever queues. */
const settles: Job = {
  name: "loans/settle",
  says: {
    fr: "Fin des demandes de prêt sans suite, listes d’attente",
    en: "End of requests for loans, waiting lists",
    nl: "Einde van aanvragen om te lenen, wachtlijsten",
  },
  cron: "*/10 * * * *",
  run: ({ db }) => settle(db),
};

const reminds: Job = {
  name: "loans/remind",
  says: {
    fr: "Rappels des prêts, avant et après leur fin",
    en: "Reminders of loans, before and after their end",
    nl: "Herinneringen aan uitleningen, voor en na het einde",
  },
  cron: "15 8 * * *",
  run: ({ db, now }) => remind(db, now()),
};

const holds: Job = {
  name: "loans/hold-late",
  says: {
    fr: "Ce qui est en retard reste pris dans le calendrier",
    en: "What is late stays taken in the calendar",
    nl: "Wat te laat is, blijft bezet in de kalender",
  },
  cron: "5 0,6,12,18 * * *",
  run: ({ db, now }) => holdLate(db, now()),
};

const forgets: Job = {
  name: "loans/forget",
  says: { fr: "Effacement des noms d’anciens prêts", en: "Deletion of names of past loans", nl: "Wissen van namen van vroegere uitleningen" },
  cron: "35 3 * * *",
  run: ({ db, files, now }) => forget(db, files, now()),
};

export const keepingJobs: readonly Job[] = [settles, reminds, holds, forgets];
