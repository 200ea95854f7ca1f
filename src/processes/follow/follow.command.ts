import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Follows once, however often it is asked. */
export async function followProcess(db: Db, processId: string, personId: string): Promise<void> {
  await sql`
    insert into processes.follow (person_id, process_id) values (${personId}, ${processId})
    on conflict do nothing`.execute(db);
}

export async function unfollowProcess(db: Db, processId: string, personId: string): Promise<void> {
  await sql`delete from processes.follow where person_id = ${personId} and process_id = ${processId}`.execute(db);
}
