import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Opinion } from "./feedback.ts";

interface NewFeedback {
  readonly structureId: string;
  readonly saidOn: string;
  readonly easier: Opinion;
  readonly minutes: number | null;
  readonly words: string | null;
}

/** False once the structure uses the procedure no more, or it was withdrawn. */
export async function noteFeedback(db: Db, commonId: string, { structureId, saidOn, easier, minutes, words }: NewFeedback, by: string): Promise<boolean> {
  try {
    await sql`
      insert into circles.feedback (common_id, structure_id, said_on, easier, minutes, words, noted_by)
      values (${commonId}, ${structureId}, ${saidOn}::date, ${easier}, ${minutes}, ${words}, ${by})`.execute(db);
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "feedback_of_users") return false;
    throw error;
  }
}

export async function removeFeedback(db: Db, commonId: string, id: string, structures: readonly string[]): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from circles.feedback where id::text = ${id} and common_id = ${commonId} and structure_id = any(${[...structures]}::uuid[])`.execute(db);
  return numAffectedRows === 1n;
}
