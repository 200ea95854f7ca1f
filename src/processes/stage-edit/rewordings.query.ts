import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Texts } from "./rewording.ts";

export interface Rewording {
  readonly at: Date;
  /** As it is called now. */
  readonly stage: string;
  readonly before: Texts;
  readonly reason: string;
}

/** What the stages of a process said otherwise since it was published. */
export async function listRewordings(db: Db, processId: string): Promise<Rewording[]> {
  const { rows } = await sql<Rewording>`
    select c.at, s.title as stage, c.before, c.reason
    from processes.stage_rewording c join processes.stage s on s.id = c.stage_id where s.process_id = ${processId} order by c.id desc`.execute(db);
  return rows;
}
