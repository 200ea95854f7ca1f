import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** When the house was last kept in a backup, and when one was last tried without a fault. */
export async function lastBackups(db: Db): Promise<{ kept: Date | null; tried: Date | null }> {
  const { rows } = await sql<{ kept: Date | null; tried: Date | null }>`
    select max(at) filter (where what = 'kept') as kept, max(at) filter (where what = 'tried') as tried from platform.backup_note`.execute(db);
  return rows[0]!;
}
