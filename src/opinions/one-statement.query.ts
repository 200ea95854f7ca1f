import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Stance } from "./conversation.ts";
import type { OpenStatement } from "./statement.ts";
import { isShown } from "./statements.query.ts";

interface GivenAnswer {
  readonly stance: Stance;
  readonly words: string;
  readonly asWhom: string;
  readonly at: Date;
}

/** One that another one followed. */
export interface FormerAnswer extends GivenAnswer {
  readonly endedAt: Date;
}

export interface OneStatement extends OpenStatement {
  readonly answer: (GivenAnswer & { readonly version: number }) | null;
}

interface Row extends OpenStatement {
  readonly stance: Stance | null;
  readonly answered: string | null;
  readonly asWhom: string | null;
  readonly at: Date | null;
  readonly version: number | null;
}

/** One that people are asked of, with what the service answered; null for others. */
export async function findStatement(db: Db, conversationId: string, number: string): Promise<OneStatement | null> {
  if (!/^\d{1,9}$/.test(number)) return null;
  const { rows } = await sql<Row>`
    select t.id, t.number, t.words, t.language, t.seed, t.asked_first as "askedFirst", t.priority,
      coalesce((select jsonb_object_agg(x.language, x.words) from opinions.translation x where x.statement_id = t.id), '{}') as translations,
      a.stance, a.words as answered, a.as_whom as "asWhom", a.at, a.version
    from opinions.statement t left join opinions.answer a on a.statement_id = t.id
    where t.conversation_id = ${conversationId} and t.number = ${Number(number)} and ${isShown}`.execute(db);
  const row = rows[0];
  if (!row) return null;
  const { stance, answered, asWhom, at, version, ...statement } = row;
  return { ...statement, answer: stance && { stance, words: answered!, asWhom: asWhom!, at: at!, version: version! } };
}

/** What was answered before, the newest first. */
export async function listFormerAnswers(db: Db, statementId: string): Promise<readonly FormerAnswer[]> {
  const { rows } = await sql<FormerAnswer>`
    select f.stance, f.words, f.as_whom as "asWhom", f.at, f.ended_at as "endedAt" from opinions.former_answer f
    where f.statement_id = ${statementId} order by f.number desc`.execute(db);
  return rows;
}
