import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { sendPublic } from "#platform/web/send-public.ts";
import { bringUpToDate } from "../api/collection.command.ts";
import { findOne } from "../published/published.dataset.ts";
import { deliverDue, noteChanges } from "./deliver.command.ts";
import { listHooked } from "./hooks.query.ts";

const tells: Job = {
  name: "opendata/tell",
  says: {
    fr: "Interface pour les programmes\u00a0: avertir de ce qui a changé",
    en: "Interface for programs: tell what changed",
    nl: "Interface voor programma’s: melden wat veranderde",
  },
  cron: "* * * * *",
  async run(context) {
    const { db, offers, settings } = context;
    for (const id of await listHooked(db)) {
      const dataset = await findOne({ db, offers }, id);
      if (dataset) await bringUpToDate(context, dataset);
    }
    await noteChanges(db);
    await deliverDue({ db, send: sendPublic, site: siteOf(settings), now: context.now() });
  },
};

/** Days for which it is known what was sent. */
const deliveryDays = 30;

const forgets: Job = {
  name: "opendata/forget-told",
  says: {
    fr: "Interface pour les programmes\u00a0: oublier les avis envoyés",
    en: "Interface for programs: forget what was told",
    nl: "Interface voor programma’s: verzonden meldingen vergeten",
  },
  cron: "45 4 * * *",
  async run({ db }) {
    await sql`
      delete from opendata.delivery d where d.state <> 'waiting' and d.made_at < now() - make_interval(days => ${deliveryDays})
        and exists (select from opendata.delivery e where e.hook_id = d.hook_id and e.dataset = d.dataset and e.made_at > d.made_at)`.execute(db);
  },
};

export const hookJobs: readonly Job[] = [tells, forgets];
