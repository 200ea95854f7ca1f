import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { measureAll } from "../measure/measure.command.ts";
import { measureNowName } from "./measure-now.query.ts";

/** One indicator, or all where it is null, because somebody asked: tried once more, then the page says that it failed. */
export const measureNowJob: Job<{ readonly indicator: string | null }> = {
  name: measureNowName,
  says: { fr: "Mesure d’indicateurs, demandée", en: "Measuring of indicators, asked for", nl: "Meting van indicatoren, gevraagd" },
  retryLimit: 1,
  async run({ db, offers, now, progress }, { indicator }) {
    await progress(0, 1);
    await measureAll(db, offers, dayOf(now()), (id) => indicator === null || id === indicator);
    await progress(1, 1);
  },
};
