import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A measure that somebody asked for. */
export interface MeasureRequest {
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly askedAt: Date;
  readonly finishedAt: Date | null;
  /** Why it failed, or is tried again. */
  readonly reason: string | null;
}

export const measureNowName = "governance/measure-now";

/** The last that was asked of this indicator, or of all where it is null. Gives null: none, or it is forgotten. */
export async function findAskedMeasure(db: Db, indicator: string | null): Promise<MeasureRequest | null> {
  const { rows } = await sql<MeasureRequest>`
    select state, created_at as "askedAt", finished_at as "finishedAt", reason from platform.task
    where kind = ${measureNowName} and data ->> 'indicator' is not distinct from ${indicator}::text order by created_at desc limit 1`.execute(db);
  return rows[0] ?? null;
}

/** When its value for the whole metropolis was measured; null: never. */
export async function findMeasuredAt(db: Db, indicator: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`select max(measured_at) as at from governance.today where indicator = ${indicator}`.execute(db);
  return rows[0]!.at;
}

/** When the figure that was measured longest ago was; null: nothing ever was. */
export async function findOldestMeasure(db: Db): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(at) as at from (select max(measured_at) as at from governance.today group by indicator) latest`.execute(db);
  return rows[0]!.at;
}
