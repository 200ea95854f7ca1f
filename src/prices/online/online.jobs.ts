import type { Job } from "#platform/jobs/job.ts";
import { countSuspense, findAskedBack } from "./suspense.query.ts";
import { findUnreturned, lapseCheckouts } from "./checkout.command.ts";
import { providerNamed } from "./providers.ts";

/** What nobody paid in time is over; a provider that did not hear that money goes back is asked again. */
const follow: Job = {
  name: "prices/checkouts",
  says: { fr: "Suivi des paiements en ligne", en: "Following payments online", nl: "Opvolging van onlinebetalingen" },
  cron: "*/10 * * * *",
  async run({ db, settings, now, log }) {
    await lapseCheckouts(db);
    const house = { db, settings, now: now() };
    for (const { id, provider, refund } of await findUnreturned(db)) if (refund !== null) await providerNamed(provider)?.giveBack(house, { id, refund });
    for (const { checkoutId, provider, received } of await findAskedBack(db))
      if (received !== null) await providerNamed(provider)?.giveBack(house, { id: checkoutId, refund: received });
    const waiting = await countSuspense(db);
    if (waiting > 0) log.warn({ waiting }, "payments that no account knows wait in suspense");
  },
};

export const onlineJobs: readonly Job[] = [follow];
