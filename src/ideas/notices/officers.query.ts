import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export async function findOfficers(db: Db, processId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from processes.process_member where process_id = ${processId} and part in ('lead', 'officer')`.execute(db);
  return rows.map(({ id }) => id);
}
