import { sql } from "kysely";

import { fold } from "#engines/similarity/fold.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { takesNow } from "../answer/vote.command.ts";

interface NewStatement {
  readonly conversationId: string;
  readonly participantId: string;
  readonly words: string;
  readonly language: Locale;
}

type WriteOutcome = "waiting" | "shown" | "closed" | "enough" | "twice";

/** An address or a telephone number: somebody of the team reads it first, whatever the conversation says. */
const leadsElsewhere = /https?:|www\.|\b[\w-]+\.(?:fr|com|net|org|be|eu|info|io)\b|@\w|(?:\d[ .]?){9,}/i;

/** Keeps what somebody wrote: for the team to read, or asked at once. The conversation is held: of two that are sent at once the limit counts both. */
export async function writeStatement(db: Db, { conversationId, participantId, words, language }: NewStatement): Promise<WriteOutcome> {
  return db.transaction().execute(async (trx): Promise<WriteOutcome> => {
    const { rows } = await sql<{ each: number; readFirst: boolean }>`
      select c.statements_each as each, c.read_first as "readFirst"
      from opinions.conversation c join processes.stage s on s.id = c.stage_id join processes.process p on p.id = c.process_id
      where c.id = ${conversationId} and ${takesNow}
        and exists (select from opinions.participant w where w.id = ${participantId} and w.banned_at is null) for update of c for share of s`.execute(trx);
    const conversation = rows[0];
    if (!conversation) return "closed";
    const known = await sql<{ words: string; own: boolean; asked: boolean }>`
      select words, coalesce(participant_id = ${participantId}, false) as own, state in ('waiting', 'shown') as asked
      from opinions.statement where conversation_id = ${conversationId}`.execute(trx);
    if (known.rows.filter(({ own }) => own).length >= conversation.each) return "enough";
    if (known.rows.some((other) => other.asked && fold(other.words) === fold(words))) return "twice";
    const state = conversation.readFirst || leadsElsewhere.test(words) ? "waiting" : "shown";
    await sql`
      with taken as (update opinions.conversation set last_number = last_number + 1 where id = ${conversationId} returning last_number)
      insert into opinions.statement (conversation_id, number, words, language, participant_id, state)
      select ${conversationId}, last_number, ${words}, ${language}, ${participantId}, ${state} from taken`.execute(trx);
    return state;
  });
}

/** How many somebody has written, refused ones included. */
export async function countWritten(db: Db, participantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from opinions.statement where participant_id = ${participantId}`.execute(db);
  return rows[0]!.count;
}
