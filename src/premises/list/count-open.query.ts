import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isOpen, offerTables } from "../offers.query.ts";

/** How many offers everybody may have today. */
export async function countOpen(db: Db, today: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${isOpen(today)}`.execute(db);
  return rows[0]!.count;
}
