import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import { isTooLate } from "./questions.query.ts";

/** False: no question is taken at this instant, by the clock of the database. */
export async function askQuestion(db: Db, challengeId: string, text: string, by: string): Promise<boolean> {
  try {
    await sql`insert into challenges.question (challenge_id, asked_by, text) values (${challengeId}, ${by}, ${text})`.execute(db);
    return true;
  } catch (error) {
    if (isTooLate(error)) return false;
    throw error;
  }
}

/** Answers once, for all to read. False: it was answered already, or is no question of this challenge. */
export const answerQuestion = (db: Db, challengeId: string, id: string, answer: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(id)) return false;
    const { rows } = await sql`
      update challenges.question set answer = ${answer}, answered_by = ${by}, answered_at = clock_timestamp()
      where id = ${id} and challenge_id = ${challengeId} and answer is null returning id`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "challenge", id: challengeId, act: "answer", by, after: { question: id } });
    return rows.length > 0;
  });
