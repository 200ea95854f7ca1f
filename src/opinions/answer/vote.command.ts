import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { together } from "#platform/db/together.ts";
import { phaseNow } from "#processes";

interface NewVote {
  readonly conversationId: string;
  readonly participantId: string;
  readonly statementId: string;
  /** 1 agrees, -1 disagrees, 0 passes. */
  readonly opinion: number;
  readonly important: boolean;
}

/** On `c`, `s` and `p`, a conversation, its stage and its process: answers are taken now. */
export const takesNow = sql`c.entry <> 'import' and c.state = 'open' and ${phaseNow} = 'now' and p.state not in ('ended', 'cancelled')`;

/**
 * Keeps what somebody says of a statement, in place of what they said before; those who press in the same moment are kept in one statement, which is
 * durable when it comes back. False when it is not kept: the conversation is closed, the statement was taken out, the person was excluded.
 * The conversation and its stage are held until then: whoever publishes or closes waits, and nothing comes after.
 */
export const castVote: (db: Db, vote: NewVote) => Promise<boolean> = together("opinions/answer", async (db: Db, votes: readonly NewVote[]) => {
  const { rows } = await sql<{ kept: boolean }>`
    with asked as (
      select * from unnest(${votes.map(({ conversationId }) => conversationId)}::uuid[], ${votes.map(({ participantId }) => participantId)}::uuid[],
        ${votes.map(({ statementId }) => statementId)}::uuid[], ${votes.map(({ opinion }) => opinion)}::smallint[],
        ${votes.map(({ important }) => important)}::boolean[]) with ordinality a (conversation_id, participant_id, statement_id, opinion, important, turn)
    ), held as materialized (
      select c.id from opinions.conversation c join processes.stage s on s.id = c.stage_id join processes.process p on p.id = c.process_id
      where c.id in (select conversation_id from asked) and ${takesNow} for key share of c for share of s
    ), kept as (
      insert into opinions.vote (conversation_id, participant_id, statement_id, opinion, important)
      select distinct on (a.participant_id, a.statement_id) a.conversation_id, a.participant_id, a.statement_id, a.opinion, a.important
      from asked a join held h on h.id = a.conversation_id
      join opinions.participant w on w.conversation_id = a.conversation_id and w.id = a.participant_id and w.banned_at is null
      join opinions.statement t on t.conversation_id = a.conversation_id and t.id = a.statement_id and t.state = 'shown'
      order by a.participant_id, a.statement_id, a.turn desc
      on conflict on constraint one_vote_each
        do update set opinion = excluded.opinion, important = excluded.important, mark = nextval('opinions.vote_mark')
      returning participant_id, statement_id
    )
    select exists (select from kept k where k.participant_id = a.participant_id and k.statement_id = a.statement_id) as kept from asked a order by a.turn`.execute(
    db,
  );
  return rows.map(({ kept }) => kept);
});
