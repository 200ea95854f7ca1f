import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** The processes that a person follows. */
export const followRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const { rows } = await sql<object>`
      select r.title, f.since from processes.follow f join processes.process r on r.id = f.process_id
      where f.person_id = ${personId} order by f.since`.execute(db);
    return { followed_processes: rows };
  },
};

export const followErasing: Erasing = {
  room: "participation",
  async erase(trx, personId) {
    await sql`delete from processes.follow where person_id = ${personId}`.execute(trx);
  },
};
