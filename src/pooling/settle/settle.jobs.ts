import type { Job } from "#platform/jobs/job.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { decidePurchases } from "../purchases/purchase.command.ts";
import { close } from "./close.command.ts";

/** The month before that of a day. */
export const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);

/** The month before is settled on the fifth: until then it can be disputed. Done twice it does nothing more. */
const closes: Job = {
  name: "pooling/close",
  says: { fr: "Relevés des services mutualisés", en: "Statements of pooled services", nl: "Overzichten van gedeelde diensten" },
  cron: "40 5 5 * *",
  async run({ db, now, log }) {
    const month = monthBefore(dayOf(now()));
    log.info({ month, ...(await close(db, month)) }, "pooling: closed");
  },
};

/** The day after the last on which one commits, a purchase is made or cancelled. */
const decides: Job = {
  name: "pooling/decide",
  says: { fr: "Achats groupés arrivés à leur date", en: "Group purchases that came to their day", nl: "Groepsaankopen die hun dag bereikten" },
  cron: "10 1 * * *",
  async run({ db, log }) {
    log.info(await decidePurchases(db), "pooling: purchases decided");
  },
};

export const poolingJobs: readonly Job[] = [closes, decides];
