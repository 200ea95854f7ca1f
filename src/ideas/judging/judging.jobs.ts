import type { Job } from "#platform/jobs/job.ts";
import { readTerritory } from "#territory";
import { noteSilences, remindCommunes } from "../opinion/remind.command.ts";
import { communeNameOf } from "./commune-name.ts";
import { communeQuality } from "./gate.ts";
import { remindJurors, remindLate } from "./late.command.ts";

/** Every morning: what is due soon, and what was not answered in time. Done twice, it finds its own traces. */
const reminders: Job = {
  name: "participation/judging-reminders",
  cron: "10 7 * * *",
  async run({ db, ...house }) {
    const territory = await readTerritory(db);
    await remindCommunes(db);
    await remindLate(db, house);
    await remindJurors(db);
    await noteSilences(db, (code) => communeQuality(communeNameOf(territory, code) ?? code));
  },
};

export const judgingJobs: readonly Job[] = [reminders];
