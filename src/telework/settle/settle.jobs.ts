import { readKey } from "#platform/keys/house-key.ts";
import type { Job } from "#platform/jobs/job.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { close } from "./close.command.ts";

/** The month before is settled on the fifth: until then it can be contested. Done twice it does nothing more. */
export const closes: Job = {
  name: "telework/close",
  says: { fr: "Relevés et règlements du télétravail", en: "Statements and settlements of telework", nl: "Overzichten en vereffeningen van telewerk" },
  cron: "20 5 5 * *",
  async run({ db, settings, now, log }) {
    const month = addDays(`${dayOf(now()).slice(0, 7)}-01`, -1).slice(0, 7);
    log.info({ month, ...(await close(db, month, readKey(settings, "secret"))) }, "telework: closed");
  },
};
