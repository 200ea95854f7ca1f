import { sql } from "kysely";

import type { SoundCheck } from "#platform/backup/sound-check.ts";
import { checkServerKey } from "./check-server-key.query.ts";

/** Each log follows from its first line to its head, and the key that the house has opens every vote that runs. */
export const voteChecks: SoundCheck = {
  what: "lines of the logs of votes",
  async look(db, settings) {
    const { rows } = await sql<{ slug: string; lines: number; broken: number | null }>`
      select v.slug, (select count(*) from budgets.log l where l.vote_id = v.id) as lines, budgets.log_first_broken(v.id) as broken
      from budgets.vote v order by v.slug`.execute(db);
    const broken = rows.filter((row) => row.broken !== null).map(({ slug, broken }) => `The log of the vote ${slug} breaks at line ${broken}.`);
    const sealed = await checkServerKey(db, settings).then(
      () => [],
      (error: Error) => [error.message],
    );
    return { count: rows.reduce((sum, { lines }) => sum + lines, 0), faults: [...broken, ...sealed] };
  },
};
