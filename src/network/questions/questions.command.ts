import { sql } from "kysely";

import { notify } from "#notifications";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { findActing } from "../members.query.ts";
import type { NewsPayload } from "../news/news.ts";
import { routes } from "../routes.ts";

interface NewQuestion {
  readonly memberId: string;
  readonly title: string;
  readonly body: string | null;
}

/** Asked of all members; null: the same question stands already, word for word. */
export async function ask(db: Db, { memberId, title, body }: NewQuestion, by: string): Promise<string | null> {
  try {
    const { rows } = await sql<{ id: string }>`
      insert into network.question (member_id, title, body, asked_by) values (${memberId}, ${title}, ${body}, ${by}) returning id`.execute(db);
    return rows[0]!.id;
  } catch (error) {
    if (brokenConstraint(error) === "question_once") return null;
    throw error;
  }
}

interface NewAnswer {
  readonly memberId: string;
  readonly words: string;
}

/** A member answers, once; its second answer replaces the first until one is found good. Whoever asked is told of the first. False: it is over. */
export async function answer(db: Db, questionId: string, { memberId, words }: NewAnswer, by: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ first: boolean }>`
        insert into network.answer (question_id, member_id, words, given_by) values (${questionId}, ${memberId}, ${words}, ${by})
        on conflict (question_id, member_id) do update set words = excluded.words, given_by = excluded.given_by, given_at = clock_timestamp()
        returning xmax = 0 as first`.execute(trx);
      if (rows[0]!.first) await tellAsker(trx, questionId, by);
      return true;
    });
  } catch (error) {
    if (["answer_in_time", "answer_stays", "answer_of_members"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

async function tellAsker(trx: Db, questionId: string, by: string): Promise<void> {
  const { rows } = await sql<{ memberId: string; title: string }>`
    select member_id as "memberId", title from network.question where id = ${questionId}`.execute(trx);
  const { memberId, title } = rows[0]!;
  const payload: NewsPayload = { news: "replied", name: title, href: routes.question.href({ id: questionId }) };
  const to = (await findActing(trx, [memberId])).filter((id) => id !== by);
  await notify(trx, { to, kind: "network.replied", payload });
}

/** This answer is the good one: the question is answered. */
export async function accept(db: Db, questionId: string, answerId: string): Promise<boolean> {
  if (!isUuid(answerId)) return false;
  const { numAffectedRows } = await sql`
    update network.question q set state = 'answered', answer_id = a.id, settled_at = clock_timestamp(), version = q.version + 1
    from network.answer a where a.id = ${answerId} and a.question_id = q.id and q.id = ${questionId} and q.state = 'open'`.execute(db);
  return numAffectedRows === 1n;
}

/** The answer no longer holds: the question is open again. */
export async function reopen(db: Db, questionId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.question set state = 'open', answer_id = null, settled_at = null, version = version + 1 where id = ${questionId} and state = 'answered'`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** The question leads to another one that asks the same; false: that one does not stand, or others lead to this one. */
export async function leadTo(db: Db, questionId: string, sameAsId: string): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      // Two that lead to each other at the same time: one after the other.
      await sql`select from network.question where id = any(${[questionId, sameAsId]}::uuid[]) order by id for update`.execute(trx);
      const { numAffectedRows } = await sql`
        update network.question set state = 'same', same_as_id = ${sameAsId}, settled_at = clock_timestamp(), version = version + 1
        where id = ${questionId} and state = 'open'`.execute(trx);
      return numAffectedRows === 1n;
    });
  } catch (error) {
    if (["question_leads", "question_same"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

/** Whoever asked takes it back, as long as nobody answered. */
export async function withdrawQuestion(db: Db, questionId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`
      update network.question set state = 'withdrawn', settled_at = clock_timestamp(), version = version + 1 where id = ${questionId} and state = 'open'`.execute(
      db,
    );
    return numAffectedRows === 1n;
  } catch (error) {
    if (["question_leads", "question_stays"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}
