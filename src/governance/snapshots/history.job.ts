import type { Job } from "#platform/jobs/job.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { measureAll } from "../measure/measure.command.ts";
import { keepSnapshot } from "./snapshot.command.ts";

/** Figures of days before the house was opened, by what is known now: for the demo's curves, and after a first import. */
export const historyJob: Job<{ days: readonly string[] }> = {
  name: "governance/history",
  says: { fr: "Chiffres des jours passés", en: "Figures of past days", nl: "Cijfers van voorbije dagen" },
  async run({ db, offers, now, progress }, { days }) {
    const territory = await readTerritory(db);
    const past = offers.indicators.filter(({ todayOnly }) => !todayOnly);
    const total = past.length * days.length;
    for (const [at, indicator] of past.entries()) {
      for (const day of days) await keepSnapshot(db, indicator, day, territory);
      await progress((at + 1) * days.length, total, indicator.id);
    }
    await measureAll(db, offers, dayOf(now()));
  },
};
