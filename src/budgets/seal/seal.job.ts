import { sql } from "kysely";

import type { Job } from "#platform/jobs/job.ts";
import { sealVote } from "./seal-vote.command.ts";

/** Looks every ten minutes whose time is over. A challenge without an answer keeps its vote open: the agents were told. */
export const sealJob: Job = {
  name: "budgets/seal",
  says: { fr: "Scellement d’un vote", en: "Sealing of a vote", nl: "Verzegeling van een stemming" },
  cron: "*/10 * * * *",
  async run({ db, log }) {
    const { rows } = await sql<{
      id: string;
    }>`select id from budgets.vote where state = 'counted' and challenge_until <= clock_timestamp() order by id`.execute(db);
    for (const { id } of rows) {
      const sealed = await sealVote(db, id);
      if (!sealed.ok) log.info({ vote: id, problem: sealed.problem }, "not sealed yet");
    }
  },
};
