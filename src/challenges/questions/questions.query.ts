import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** Those that were answered, for everybody, the last first; those that wait too, for those who answer and for who asked. */
export async function listQuestions(db: Db, challengeId: string, { all, by }: { readonly all: boolean; readonly by: string | null }): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, text, asked_at as "askedAt", answer, answered_at as "answeredAt" from challenges.question
    where challenge_id = ${challengeId} and (answer is not null or ${all}::boolean or asked_by = ${by}::uuid)
    order by answered_at desc nulls first, asked_at, id limit 200`.execute(db);
  return rows;
}

export const isTooLate = (error: unknown): boolean => brokenConstraint(error) === "question_in_time";
