import type { Job } from "#platform/jobs/job.ts";
import { followLinks } from "./follow-links.command.ts";
import { publishTexts } from "./publish.texts.ts";

/** Files that stay where others publish them. */
export const followLinksJob: Job = {
  name: "opendata/follow-links",
  says: {
    fr: "Jeux de données publiés par lien\u00a0: relire leurs fichiers",
    en: "Datasets published by link: read their files again",
    nl: "Via een link gepubliceerde datasets: hun bestanden opnieuw lezen",
  },
  cron: "50 3 * * *",
  async run({ db, files, settings, signal }) {
    await followLinks({ db, files, megabytes: settings.FILE_MAX_MB, title: publishTexts.fr.taskRead, signal });
  },
};
