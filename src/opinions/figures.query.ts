import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isShown } from "./statements.query.ts";

export interface ConversationFigures {
  /** Who answered something and was not excluded. */
  readonly people: number;
  readonly statements: number;
  /** To statements that count. */
  readonly answers: number;
}

/** Of several conversations at once, by their identifiers. */
export async function figuresOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ConversationFigures>> {
  const { rows } = await sql<ConversationFigures & { id: string }>`
    select c.id,
      (select count(distinct v.participant_id)::int from opinions.vote v join opinions.participant p on p.id = v.participant_id
        where v.conversation_id = c.id and p.banned_at is null) as people,
      (select count(*)::int from opinions.statement t where t.conversation_id = c.id and ${isShown}) as statements,
      (select count(*)::int from opinions.vote v join opinions.participant p on p.id = v.participant_id join opinions.statement t on t.id = v.statement_id
        where v.conversation_id = c.id and p.banned_at is null and ${isShown}) as answers
    from opinions.conversation c where c.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...figures }) => [id, figures]));
}
