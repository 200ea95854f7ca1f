import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOwn, memberName } from "../members.query.ts";
import { hasFoldedWords } from "../words.query.ts";
import type { ComparedQuestion, QuestionState, Tab } from "./question.ts";

export interface Question {
  readonly id: string;
  readonly member: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: QuestionState;
  readonly sameAsId: string | null;
  readonly sameAs: string | null;
  readonly answerId: string | null;
  readonly askedAt: Date;
  readonly answers: number;
  /** Whoever looks acts for the member that asked. */
  readonly own: boolean;
}

const tables = sql`network.question q join network.member m on m.id = q.member_id left join people.structure s on s.id = m.structure_id
  left join network.question o on o.id = q.same_as_id`;

async function find(db: Db, someone: Visitor, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select q.id, ${memberName} as member, q.title, q.body, q.state, q.same_as_id as "sameAsId", o.title as "sameAs", q.answer_id as "answerId", q.asked_at as "askedAt",
      (select count(*)::int from network.answer a where a.question_id = q.id) as answers, m.state = 'admitted' and ${isOwn(someone)} as own
    from ${tables} where ${where} ${rest}`.execute(db);
  return rows;
}

const shown: Readonly<Record<Tab, RawBuilder<unknown>>> = {
  open: sql`q.state = 'open'`,
  answered: sql`q.state = 'answered'`,
  all: sql`q.state in ('open', 'answered')`,
};

const having = (tab: Tab, q: string) =>
  sql`${shown[tab]} and ${hasFoldedWords(sql`concat_ws(' ', q.folded, (select string_agg(a.folded, ' ') from network.answer a where a.question_id = q.id))`, q)}`;

/** Those that stand, the latest first; looked for in what is asked and in what was answered. */
export async function listQuestions(db: Db, someone: Visitor, { tab, q }: { tab: Tab; q: string }, { limit, offset }: Range): Promise<Slice<Question>> {
  const [rows, total] = await Promise.all([
    find(db, someone, having(tab, q), sql`order by q.asked_at desc, q.id limit ${limit} offset ${offset}`),
    countQuestions(db, { tab, q }),
  ]);
  return { rows, total };
}

export async function countQuestions(db: Db, { tab, q }: { tab: Tab; q: string }): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from network.question q where ${having(tab, q)}`.execute(db);
  return rows[0]!.count;
}

export const findQuestion = async (db: Db, id: string, someone: Visitor): Promise<Question | null> =>
  (isUuid(id) ? await find(db, someone, sql`q.id = ${id}::uuid`) : [])[0] ?? null;

export interface Answer {
  readonly id: string;
  readonly memberId: string;
  readonly member: string;
  readonly number: number;
  readonly words: string;
  readonly givenAt: Date;
}

/** The good one first, then as they came. */
export async function findAnswers(db: Db, questionId: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select a.id, a.member_id as "memberId", ${memberName} as member, coalesce(m.number, 0) as number, a.words, a.given_at as "givenAt"
    from network.answer a join network.question q on q.id = a.question_id join network.member m on m.id = a.member_id left join people.structure s on s.id = m.structure_id
    where a.question_id = ${questionId} order by a.id = q.answer_id desc nulls last, a.given_at, a.id`.execute(db);
  return rows;
}

export interface Standing extends ComparedQuestion {
  readonly state: QuestionState;
}

/** Those that stand, as they are compared with one that is about to be asked, the latest `most` of them. */
export async function findStanding(db: Db, most = 2000): Promise<Standing[]> {
  const { rows } = await sql<Standing>`
    select q.id, q.title, q.body, q.state, (select string_agg(left(a.words, 1000), ' ' order by a.given_at) from network.answer a where a.question_id = q.id) as answers
    from network.question q where q.state in ('open', 'answered') order by q.asked_at desc, q.id limit ${most}`.execute(db);
  return rows;
}
