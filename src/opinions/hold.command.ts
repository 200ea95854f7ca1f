import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { freeSlug } from "#platform/db/free-slug.ts";
import { slugOf } from "#platform/text/slug.ts";
import type { ConversationState } from "./conversation.ts";

/** Held until the transaction ends: whoever answers at the same time waits, or is seen. */
export async function holdConversation(trx: Db, id: string): Promise<{ readonly state: ConversationState; readonly version: number; readonly begun: boolean }> {
  await sql`select from opinions.conversation where id = ${id} for update`.execute(trx);
  const { rows } = await sql<{ state: ConversationState; version: number; begun: boolean }>`
    select state, version, exists (select from opinions.participant where conversation_id = ${id}) as begun
    from opinions.conversation where id = ${id}`.execute(trx);
  return rows[0]!;
}

export const record = (trx: Db, id: string, who: string, act: string, after: object = {}): Promise<void> =>
  recordAct(trx, { who, act: `conversation.${act}`, room: "opinions", about: { kind: "conversation", id }, after });

export const slugFor = (trx: Db, processId: string, title: string): Promise<string> =>
  freeSlug(trx, "opinions.conversation", slugOf(title, "conversation"), { reserved: ["nouvelle", "importer"], processId });
