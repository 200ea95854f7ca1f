import type { Job } from "#platform/jobs/job.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { harvest } from "./harvest.command.ts";
import { listSources } from "./harvest.query.ts";

const nightly: Job = {
  name: "opendata/harvest",
  says: { fr: "Catalogues d’autres collectivités\u00a0: les relire", en: "Catalogues of others: read them again", nl: "Catalogi van anderen: opnieuw lezen" },
  cron: "20 3 * * *",
  async run({ db, settings, signal }) {
    for (const source of await listSources(db)) {
      signal.throwIfAborted();
      await harvest(db, source, siteOf(settings));
    }
  },
};

export const harvestJobs: readonly Job[] = [nightly];
