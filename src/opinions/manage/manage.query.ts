import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface EarlierConversation {
  readonly id: string;
  readonly title: string;
}

/** Those whose report is published, which a newer one may be compared with. */
export async function listEarlier(db: Db, processId: string, except: string | null): Promise<EarlierConversation[]> {
  const { rows } = await sql<EarlierConversation>`
    select c.id, c.title from opinions.conversation c join processes.process p on p.id = c.process_id
    where c.state = 'published' and (p.id = ${processId} or p.state in ('published', 'ended', 'cancelled')) and c.id is distinct from ${except}::uuid
    order by c.published_at desc, c.id limit 100`.execute(db);
  return rows;
}

/** Whether somebody has answered. */
export async function hasBegun(db: Db, conversationId: string): Promise<boolean> {
  const { rows } = await sql<{ begun: boolean }>`
    select exists (select from opinions.participant where conversation_id = ${conversationId}) as begun`.execute(db);
  return rows[0]!.begun;
}

export async function countWaiting(db: Db, conversationId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opinions.statement where conversation_id = ${conversationId} and state = 'waiting'`.execute(db);
  return rows[0]!.count;
}
