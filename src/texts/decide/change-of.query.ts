import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The change by which an amendment went into a version; null when it did not. */
export async function findChangeOf(db: Db, amendmentId: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select id from texts.text_change where amendment_id = ${amendmentId} order by id desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}
