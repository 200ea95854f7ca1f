import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What this person did in visits: answers as a host, lines and reports as a planner. */
export const personRecords: PersonRecords = {
  room: "visits",
  async records(db, personId) {
    const [answers, lines, reports] = await Promise.all([
      sql<object>`select place_id as place, state, answered_at, reason from visits.stop where answered_by = ${personId}
        order by answered_at`.execute(db),
      sql<object>`select at, act, words from visits.journal where person_id = ${personId} order by id`.execute(db),
      sql<object>`select slug, title, published_at from visits.report where author_id = ${personId} order by published_at`.execute(db),
    ]);
    return { answers: answers.rows, journal: lines.rows, reports: reports.rows };
  },
};

/** What was planned and told stays, without a name: delegations and hosts rely on it. */
export const erasing: Erasing = {
  room: "visits",
  async erase(trx, personId) {
    await sql`update visits.stop set answered_by = null where answered_by = ${personId}`.execute(trx);
    await sql`update visits.journal set person_id = null where person_id = ${personId}`.execute(trx);
    await sql`update visits.report set author_id = null where author_id = ${personId}`.execute(trx);
  },
};
