import type { Listener } from "#platform/jobs/listener.ts";
import type { Job, JobContext } from "#platform/jobs/job.ts";
import type { AllOffers } from "#platform/offers.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { linkCounted } from "../objective/link-counted.command.ts";
import { readIndicators } from "../series/indicators.query.ts";
import { measureNow } from "./measure.command.ts";

async function measureAll({ db, offers, now }: Pick<JobContext, "db" | "offers" | "now">, wanted: (id: string) => boolean): Promise<void> {
  const territory = await readTerritory(db);
  for (const indicator of (await readIndicators(db, offers)).filter(({ id }) => wanted(id))) await measureNow(db, indicator, dayOf(now()), territory);
  await linkCounted(db, offers, territory, dayOf(now()));
}

/** Every hour, so that what depends on the day alone moves too. */
export const measureJob: Job = {
  name: "governance/measure",
  cron: "5 * * * *",
  run: (context) => measureAll(context, () => true),
};

/** What rooms say moves their figures: those of that room are measured again at once. */
export const measuringListeners = ({ figureEvents }: AllOffers): readonly Listener[] =>
  figureEvents.map(({ event }) => ({
    event,
    handle: (context) => measureAll(context, (id) => id.startsWith(`${event.split(".")[0]}.`)),
  }));
