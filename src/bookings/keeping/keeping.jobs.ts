import type { Job } from "#platform/jobs/job.ts";
import { releaseMissed } from "../arrivals/arrival.command.ts";
import { forgetBookers, remind, settleWaiting } from "./keeping.command.ts";

/** Whoever waits in vain learns it, even when nobody wants the time instead; what is free is offered to whoever queues for it. */
const lapses: Job = {
  name: "bookings/lapse",
  says: {
    fr: "Fin des demandes de réservation sans réponse, listes d’attente",
    en: "End of booking requests without an answer, waiting lists",
    nl: "Einde van reserveringsaanvragen zonder antwoord, wachtlijsten",
  },
  cron: "*/5 * * * *",
  run: ({ db }) => settleWaiting(db),
};

const releases: Job = {
  name: "bookings/release",
  says: {
    fr: "Fin des réservations pour lesquelles personne n’est venu",
    en: "End of bookings for which nobody came",
    nl: "Einde van reserveringen waarvoor niemand kwam",
  },
  cron: "*/5 * * * *",
  run: ({ db }) => releaseMissed(db),
};

const reminders: Job = {
  name: "bookings/remind",
  says: { fr: "Rappels des réservations du lendemain", en: "Reminders of tomorrow’s bookings", nl: "Herinneringen aan de reserveringen van morgen" },
  cron: "7,37 7-20 * * *",
  run: ({ db, now }) => remind(db, now()),
};

const forget: Job = {
  name: "bookings/forget",
  says: { fr: "Effacement des noms d’anciennes réservations", en: "Deletion of names of past bookings", nl: "Wissen van namen van vroegere reserveringen" },
  cron: "45 3 * * *",
  run: ({ db, now }) => forgetBookers(db, now()),
};

export const keepingJobs: readonly Job[] = [lapses, releases, reminders, forget];
