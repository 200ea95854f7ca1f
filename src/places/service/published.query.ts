import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** How many places everybody can find. */
export async function countPublished(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from places.place where status = 'published'`.execute(db);
  return rows[0]!.count;
}
