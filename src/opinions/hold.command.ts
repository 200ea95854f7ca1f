import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { otherSlug, slugOf } from "#platform/text/slug.ts";
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

/** Words of the room's own addresses. */
const ownWords = new Set(["nouvelle", "importer"]);

/** The address of a new conversation in its process; two that are made at once take turns. */
export async function freeSlug(trx: Db, processId: string, title: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('opinions.conversation ' || ${processId}, 0))`.execute(trx);
  const wanted = slugOf(title, "conversation");
  const { rows } = await sql`select from opinions.conversation where process_id = ${processId} and slug = ${wanted}`.execute(trx);
  return rows.length > 0 || ownWords.has(wanted) ? otherSlug(wanted) : wanted;
}
