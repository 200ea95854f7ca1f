import type { Job } from "#platform/jobs/job.ts";
import { removeEndedCopies } from "../data-export/remove-copies.job.ts";
import { closeErased, noteErased } from "./erased-again.command.ts";
import { erasePerson, listDue } from "./erase-person.command.ts";

/** Erases those whom a restored backup brought back, and those whose fortnight is over, each by themselves: one that fails keeps no other from going, and is tried again. */
export const eraseJob: Job = {
  name: "people/erase",
  says: { fr: "Effacement d’un compte", en: "Deletion of an account", nl: "Wissen van een account" },
  cron: "40 2 * * *",
  async run({ db, files, log, offers, settings, signal }) {
    let failed = 0;
    await closeErased(db, settings);
    for (const { id, contributions } of await listDue(db)) {
      if (signal.aborted) return;
      try {
        if (await erasePerson(db, offers.personal, id)) await noteErased(settings, id, contributions);
      } catch (error) {
        failed += 1;
        log.error({ err: error }, "a person could not be erased");
      }
    }
    await removeEndedCopies(db, files);
    if (failed > 0) throw new Error(`${failed} person(s) could not be erased.`);
  },
};
