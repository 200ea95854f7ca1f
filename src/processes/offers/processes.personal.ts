import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What this person was and did in the teams of processes. */
export const processRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const [teams, created, changes] = await Promise.all([
      sql<object>`
        select p.title as process, m.part, m.service, m.added_at from processes.process_member m join processes.process p on p.id = m.process_id
        where m.person_id = ${personId} order by m.added_at`.execute(db),
      sql<object>`select slug, title, state, created_at from processes.process where created_by = ${personId} order by created_at`.execute(db),
      sql<object>`
        select s.title as stage, c.change, c.at, c.reason from processes.stage_change c join processes.stage s on s.id = c.stage_id
        where c.by = ${personId} order by c.id`.execute(db),
    ]);
    return { teams: teams.rows, created: created.rows, changes: changes.rows };
  },
};

/** They leave the teams; what they published stays, without their name. */
export const processErasing: Erasing = {
  room: "participation",
  async erase(trx, personId) {
    await sql`delete from processes.process_member where person_id = ${personId}`.execute(trx);
    await sql`update processes.process set created_by = null where created_by = ${personId}`.execute(trx);
    await sql`update processes.stage_change set by = null where by = ${personId}`.execute(trx);
  },
};
