import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { measureAll } from "../measure/measure.command.ts";
import { measureNowName } from "./measure-now.query.ts";

/** One indicator, because somebody asked: tried once more, then its page says that it failed. */
export const measureNowJob: Job<{ readonly indicator: string }> = {
  name: measureNowName,
  says: { fr: "Mesure d’un indicateur, demandée", en: "Measuring of one indicator, asked for", nl: "Meting van één indicator, gevraagd" },
  retryLimit: 1,
  async run({ db, offers, now, progress }, { indicator }) {
    await progress(0, 1);
    await measureAll(db, offers, dayOf(now()), (id) => id === indicator);
    await progress(1, 1);
  },
};
