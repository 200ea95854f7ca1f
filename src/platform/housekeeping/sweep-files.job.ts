import type { Job } from "../jobs/job.ts";

/** Removes each night what somebody sent and no page shows: else it would outlive their erasure. */
export const sweepFiles: Job = {
  name: "platform/sweep-files",
  says: { fr: "Effacement de fichiers sans usage", en: "Deletion of unused files", nl: "Wissen van ongebruikte bestanden" },
  cron: "25 4 * * *",
  async run({ files, log, signal }) {
    const count = await files.sweep(signal);
    if (count > 0) log.info({ count }, "contents that no file named were removed");
  },
};
