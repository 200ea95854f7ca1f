import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The slug of its vote; null while nobody has begun one. */
export async function findVoteOfStage(db: Db, stage: string): Promise<string | null> {
  const { rows } = await sql<{ slug: string }>`
    select slug from budgets.vote where stage_id::text = ${stage} and rehearsal_of is null order by created_at desc limit 1`.execute(db);
  return rows[0]?.slug ?? null;
}

/** Null for what is no stage of a vote. */
export async function findProcessOfStage(db: Db, stage: string): Promise<string | null> {
  const { rows } = await sql<{ process: string }>`select process_id as process from processes.stage where id::text = ${stage} and kind = 'vote'`.execute(db);
  return rows[0]?.process ?? null;
}
