import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly setAsideAt: Date | null;
}

/** Those that were answered, for everybody, the last first; those that wait too, for those who answer; of whoever asked, all. */
export async function listQuestions(db: Db, dataset: string, { all, by }: { readonly all: boolean; readonly by: string | null }): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, text, asked_at as "askedAt", answer, answered_at as "answeredAt", set_aside_at as "setAsideAt" from opendata.question
    where dataset = ${dataset} and (answer is not null or (${all}::boolean and set_aside_at is null) or asked_by = ${by}::uuid)
    order by answered_at desc nulls first, asked_at, id limit 200`.execute(db);
  return rows;
}

export async function countAnswered(db: Db, dataset: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opendata.question where dataset = ${dataset} and answer is not null`.execute(db);
  return rows[0]!.count;
}

/** How many wait, by dataset. */
export async function countWaiting(db: Db): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ dataset: string; count: number }>`
    select dataset, count(*)::int as count from opendata.question where answer is null and set_aside_at is null group by dataset`.execute(db);
  return new Map(rows.map(({ dataset, count }) => [dataset, count]));
}
