import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Note {
  readonly words: string;
  readonly asWhom: string;
  readonly at: Date;
}

/** Between services, the last first. Never for the public. */
export async function readNotes(db: Db, proposalId: string): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select words, as_whom as "asWhom", at from ideas.internal_note where proposal_id = ${proposalId} order by at desc, id desc limit 100`.execute(db);
  return rows;
}
