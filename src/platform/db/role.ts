import { sql } from "kysely";

import type { Db } from "./db.ts";

/** Whether who asks owns the tables, or may become who does: then nothing that migrations protect is safe from its SQL. */
export async function ownsTables(db: Db): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(relowner, 'member') as owns from pg_class where oid = 'platform.migration'::regclass`.execute(db);
  return rows[0]!.owns;
}
