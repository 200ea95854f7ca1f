import type { Job } from "#platform/jobs/job.ts";
import { findUnreturned, lapseCheckouts } from "./checkout.command.ts";
import { providerNamed } from "./providers.ts";

/** What nobody paid in time is over; a provider that did not hear that money goes back is asked again. */
const follow: Job = {
  name: "prices/checkouts",
  says: { fr: "Suivi des paiements en ligne", en: "Following payments online", nl: "Opvolging van onlinebetalingen" },
  cron: "*/10 * * * *",
  async run({ db, settings, now }) {
    await lapseCheckouts(db);
    for (const { id, provider, refund } of await findUnreturned(db))
      if (refund !== null) await providerNamed(provider)?.giveBack({ db, settings, now: now() }, { id, refund });
  },
};

export const onlineJobs: readonly Job[] = [follow];
