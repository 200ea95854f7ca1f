import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The change by which an amendment went into a version; null when it did not. */
export async function findChangeOf(db: Db, amendmentId: string): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select id from texts.text_change where amendment_id = ${amendmentId} order by id desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Whether a version is being composed after the one that the public reads. */
export async function hasNextVersion(db: Db, { id, version }: { id: string; version: number }): Promise<boolean> {
  const { rows } = await sql`select from texts.text_version where text_id = ${id} and number = ${version + 1}`.execute(db);
  return rows.length > 0;
}
