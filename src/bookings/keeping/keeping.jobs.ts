import type { Job } from "#platform/jobs/job.ts";
import { lapse } from "../taking/lapse.command.ts";
import { findLapsed, forgetBookers } from "./keeping.command.ts";

/** Whoever waits in vain learns it, even when nobody wants the time instead. */
const lapses: Job = {
  name: "bookings/lapse",
  says: {
    fr: "Fin des demandes de réservation sans réponse",
    en: "End of booking requests without an answer",
    nl: "Einde van reserveringsaanvragen zonder antwoord",
  },
  cron: "*/10 * * * *",
  async run({ db }) {
    for (const id of await findLapsed(db)) await db.transaction().execute((trx) => lapse(trx, [id]));
  },
};

const forget: Job = {
  name: "bookings/forget",
  says: { fr: "Effacement des noms d’anciennes réservations", en: "Deletion of names of past bookings", nl: "Wissen van namen van vroegere reserveringen" },
  cron: "45 3 * * *",
  run: ({ db, now }) => forgetBookers(db, now()),
};

export const keepingJobs: readonly Job[] = [lapses, forget];
