import type { Job } from "#platform/jobs/job.ts";
import { askToConfirm } from "./ask-to-confirm.command.ts";

/** So that a first import of thousands of old records does not write to everybody on one morning. */
const mostADay = 200;

export const askToConfirmJob: Job = {
  name: "places/ask-to-confirm",
  says: { fr: "Demandes de confirmer une fiche", en: "Requests to confirm a record", nl: "Vragen om een fiche te bevestigen" },
  cron: "40 8 * * *",
  async run(context) {
    const asked = await askToConfirm(context.db, context, mostADay);
    if (asked > 0) context.log.info({ asked }, "places asked whether their record is still true");
  },
};
