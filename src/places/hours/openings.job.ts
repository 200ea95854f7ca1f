import type { Job } from "#platform/jobs/job.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { fillOpenings, forgetOpenings, horizon, missingHours } from "./opening.command.ts";

const step = 100;

/** Every night: the days to come of every place's hours, so that "open now" stays a look-up. */
export const openingsJob: Job = {
  name: "places/openings",
  says: { fr: "Jours d’ouverture à venir", en: "Opening days to come", nl: "Komende openingsdagen" },
  cron: "20 3 * * *",
  async run({ db, signal, progress }) {
    const today = dayOf(Date.now());
    const [from, to] = [addDays(today, -horizon.back), addDays(today, horizon.ahead)];
    await forgetOpenings(db, addDays(from, -15));
    const missing = await missingHours(db, from, to);
    for (let at = 0; at < missing.length; at += step) {
      signal.throwIfAborted();
      await fillOpenings(db, missing.slice(at, at + step), from, to);
      await progress(Math.min(at + step, missing.length), missing.length);
    }
  },
};
