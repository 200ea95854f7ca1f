import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Conversation } from "../conversation.ts";
import { holdConversation } from "../hold.command.ts";
import { mineTexts } from "./mine.texts.ts";

/**
 * What somebody answered goes, with the words of what they wrote and the commune that they said: nothing of it counts or is shown from here on.
 * That they came stays, so that they cannot write more than others by beginning anew. False: the report is published, or they were excluded.
 */
export async function withdrawAnswers(db: Db, { id, language }: Conversation, participantId: string): Promise<boolean> {
  const { gone, withdrawnReason } = mineTexts[language];
  return db.transaction().execute(async (trx) => {
    if ((await holdConversation(trx, id)).state === "published") return false;
    const theirs = await sql`
      update opinions.participant set commune_code = null where id = ${participantId} and conversation_id = ${id} and banned_at is null`.execute(trx);
    if (theirs.numAffectedRows !== 1n) return false;
    await sql`delete from opinions.vote where participant_id = ${participantId}`.execute(trx);
    await sql`delete from opinions.translation k using opinions.statement t where t.id = k.statement_id and t.participant_id = ${participantId}`.execute(trx);
    await sql`
      update opinions.statement t set words = ${gone}, reason = case when state in ('waiting', 'shown') then ${withdrawnReason} else reason end,
        withdrawn_votes = case when state = 'shown' then (
          select count(*) from opinions.vote v join opinions.participant w on w.id = v.participant_id where v.statement_id = t.id and w.banned_at is null)
          else withdrawn_votes end,
        state = case state when 'waiting' then 'refused' when 'shown' then 'withdrawn' else state end
      where t.participant_id = ${participantId}`.execute(trx);
    await sql`update opinions.conversation set stale = true where id = ${id}`.execute(trx);
    return true;
  });
}
