import type { Job } from "#platform/jobs/job.ts";
import type { Listener } from "#platform/jobs/listener.ts";
import type { AllOffers } from "#platform/offers.ts";
import { dayOf } from "#platform/time/day.ts";
import { measureAll } from "./measure.command.ts";

/** Every hour, so that what depends on the day alone moves too. */
export const measureJob: Job = {
  name: "governance/measure",
  says: { fr: "Mesure des indicateurs", en: "Measuring of indicators", nl: "Meting van de indicatoren" },
  cron: "5 * * * *",
  run: ({ db, offers, now }) => measureAll(db, offers, dayOf(now())),
};

/** What rooms say moves their figures: those of that room are measured again at once. A target that changed may count from another day. */
export const measuringListeners = ({ figureEvents }: AllOffers): readonly Listener[] => [
  ...figureEvents.map(
    ({ event, figures = `${event.split(".")[0]}.` }): Listener => ({
      event,
      handle: ({ db, offers, now }) => measureAll(db, offers, dayOf(now()), (id) => id.startsWith(figures)),
    }),
  ),
  { event: "governance.objective_changed", handle: ({ db, offers, now }) => measureAll(db, offers, dayOf(now())) },
];
