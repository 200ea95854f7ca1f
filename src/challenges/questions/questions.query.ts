import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** Those that were answered, for everybody, the last first; before them those that wait, for those who answer and for who asked. */
export async function listQuestions(
  db: Db,
  challengeId: string,
  { all, by }: { readonly all: boolean; readonly by: string | null },
  { limit, offset }: Range,
): Promise<Slice<Question>> {
  const where = sql`challenge_id = ${challengeId} and (answer is not null or ${all}::boolean or asked_by = ${by}::uuid)`;
  const { rows } = await sql<Question>`
    select id, text, asked_at as "askedAt", answer, answered_at as "answeredAt" from challenges.question where ${where}
    order by answered_at desc nulls first, asked_at, id limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ count: number }>`select count(*)::int as count from challenges.question where ${where}`.execute(db);
  return { rows, total: counted[0]!.count };
}

export const isTooLate = (error: unknown): boolean => brokenConstraint(error) === "question_in_time";
