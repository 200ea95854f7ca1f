import type { Job } from "#platform/jobs/job.ts";
import { bringAllUpToDate, forgetOld } from "./collection.command.ts";

const follows: Job = {
  name: "opendata/follow",
  says: {
    fr: "Interface pour les programmes\u00a0: relire ce qui a changé",
    en: "Interface for programs: read what changed",
    nl: "Interface voor programma’s: lezen wat veranderde",
  },
  cron: "*/10 * * * *",
  run: (context) => bringAllUpToDate(context),
};

const forgets: Job = {
  name: "opendata/forget",
  says: {
    fr: "Interface pour les programmes\u00a0: oublier les lignes retirées depuis un an",
    en: "Interface for programs: forget rows taken away a year ago",
    nl: "Interface voor programma’s: rijen vergeten die een jaar weg zijn",
  },
  cron: "35 4 * * *",
  run: ({ db, offers }) =>
    forgetOld(
      db,
      offers.datasets.map(({ id }) => id),
    ),
};

export const apiJobs: readonly Job[] = [follows, forgets];
