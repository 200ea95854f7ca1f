import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Days of which a figure was kept, the latest first; enough for a list. */
export async function keptDays(db: Db, indicator: string): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select day from governance.snapshot where indicator = ${indicator} and part_kind = 'metropolis' order by day desc limit 60`.execute(db);
  return rows.map(({ day }) => day);
}
