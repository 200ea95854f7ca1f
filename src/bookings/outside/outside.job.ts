import type { Job } from "#platform/jobs/job.ts";
import { fetchPublic } from "#platform/web/fetch-public.ts";
import { siteOf } from "#platform/web/public-address.ts";
import { outsideJobName } from "./add.command.ts";
import { largest, patience } from "./outside.ts";
import { findDue } from "./outside.query.ts";
import { refresh } from "./refresh.command.ts";

const fetch = (address: string) => fetchPublic(address, { largest, patience, accept: "text/calendar" });

/** Reads the calendars that block resources; of one resource at once when its host asks for it. */
export const outsideJob: Job<{ readonly resourceId?: string }> = {
  name: outsideJobName,
  says: {
    fr: "Lecture des agendas extérieurs qui bloquent des ressources",
    en: "Reading of outside calendars that block resources",
    nl: "Lezen van agenda’s van elders die voorzieningen blokkeren",
  },
  cron: "*/15 * * * *",
  async run({ db, settings, signal, now }, data) {
    for (const due of await findDue(db, data.resourceId ?? null)) {
      if (signal.aborted) return;
      await refresh(db, due, { fetch, site: siteOf(settings), now: now() });
    }
  },
};
