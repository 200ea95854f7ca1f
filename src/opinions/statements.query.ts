import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";
import type { OpenStatement } from "./statement.ts";

/** On `t`, a statement: people may be asked of it, and read it. */
export const isShown = sql`t.state = 'shown' and not exists (select from moderation.hidden h where h.kind = 'statement' and h.thing_id = t.id::text)`;

const translations = sql`coalesce((select jsonb_object_agg(x.language, x.words) from opinions.translation x where x.statement_id = t.id), '{}')`;

/** Those that people are asked of, by their numbers. In a rush one question serves all who ask. */
export const askedStatements: (db: Db, conversationId: string) => Promise<readonly OpenStatement[]> = together(
  "opinions/answer",
  async (db: Db, ids: readonly string[]) => {
    const { rows } = await sql<OpenStatement & { conversationId: string }>`
      select t.conversation_id as "conversationId", t.id, t.number, t.words, t.language, ${translations} as translations, t.seed,
        t.asked_first as "askedFirst", t.priority
      from opinions.statement t where t.conversation_id = any(${[...new Set(ids)]}::uuid[]) and ${isShown} order by t.number`.execute(db);
    const byConversation = Map.groupBy(rows, ({ conversationId }) => conversationId);
    return ids.map((id) => byConversation.get(id) ?? []);
  },
);
