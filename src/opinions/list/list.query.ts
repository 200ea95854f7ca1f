import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ConversationState } from "../conversation.ts";
import { isShown } from "../statements.query.ts";

interface ConversationLine {
  readonly slug: string;
  readonly title: string;
  readonly state: ConversationState;
  readonly stage: string;
  readonly statements: number;
  readonly people: number;
}

/** Of one stage, or of all (null); those in preparation for the team alone. */
export async function listConversations(db: Db, processId: string, { team, stage }: { team: boolean; stage: string | null }): Promise<ConversationLine[]> {
  const { rows } = await sql<ConversationLine>`
    select c.slug, c.title, c.state, s.title as stage,
      (select count(*)::int from opinions.statement t where t.conversation_id = c.id and ${isShown}) as statements,
      (select count(*)::int from opinions.participant p where p.conversation_id = c.id and p.banned_at is null
        and exists (select from opinions.vote v where v.participant_id = p.id)) as people
    from opinions.conversation c join processes.stage s on s.id = c.stage_id
    where c.process_id = ${processId} and (${team}::boolean or c.state <> 'draft') and (${stage}::text is null or c.stage_id::text = ${stage})
    order by s.position, c.created_at, c.id`.execute(db);
  return rows;
}
