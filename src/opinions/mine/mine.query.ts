import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StatementState } from "../conversation.ts";

export interface OwnStatement {
  readonly number: number;
  readonly words: string;
  readonly state: StatementState;
  readonly reason: string | null;
}

/** What somebody wrote in this conversation, and what became of it. */
export async function listWritten(db: Db, participantId: string): Promise<OwnStatement[]> {
  const { rows } = await sql<OwnStatement>`
    select t.number, t.words, t.state, t.reason from opinions.statement t where t.participant_id = ${participantId} order by t.number`.execute(db);
  return rows;
}
