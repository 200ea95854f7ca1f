import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Of a jury; 1 elsewhere. */
  readonly weight: number;
}

/** Once a jury has scored, its criteria stand. */
export async function areFrozen(db: Db, stageId: string): Promise<boolean> {
  const { rows } = await sql`select from ideas.jury where stage_id = ${stageId} and frozen_at is not null`.execute(db);
  return rows.length > 0;
}

/** What a stage judges by, in the order that was published. */
export async function readCriteria(db: Db, stageId: string): Promise<Criterion[]> {
  const { rows } = await sql<Criterion>`select id, name, description, weight from ideas.criterion where stage_id = ${stageId}
    order by position`.execute(db);
  return rows;
}
