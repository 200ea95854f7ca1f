import type { Job } from "#platform/jobs/job.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { readIndicators } from "../series/indicators.query.ts";
import { keepSnapshot } from "./snapshot.command.ts";

export function dayBefore(now: Date): string {
  return addDays(dayOf(now), -1);
}

/** Every night: each indicator at the end of the day before. Run twice, it keeps nothing more. */
export const snapshotsJob: Job = {
  name: "governance/snapshots",
  says: { fr: "Chiffres gardés du jour", en: "Figures kept of the day", nl: "Bewaarde cijfers van de dag" },
  cron: "25 0 * * *",
  async run({ db, offers, now, progress }) {
    const territory = await readTerritory(db);
    const day = dayBefore(now());
    // What is entered has its own days; of persons, only what may be published is kept.
    const kept = (await readIndicators(db, offers)).filter(({ series, persons }) => !series || persons);
    for (const [done, indicator] of kept.entries()) {
      await keepSnapshot(db, indicator, day, territory);
      await progress(done + 1, kept.length, indicator.id);
    }
  },
};
