import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { ChangeKind } from "./stage-dates.texts.ts";

export interface StageChange {
  readonly id: number;
  readonly stageId: string;
  readonly stage: string;
  readonly at: Date;
  readonly change: ChangeKind;
  readonly before: Date | null;
  readonly after: Date | null;
  readonly closesBefore: Date | null;
  readonly closesAfter: Date | null;
  readonly reason: string;
  /** For the team alone. */
  readonly by: string | null;
}

/** What moved after the process was published, the latest first. */
export async function listChanges(db: Db, { processId, stageId }: { processId?: string; stageId?: string }): Promise<StageChange[]> {
  const { rows } = await sql<StageChange>`
    select c.id, c.stage_id as "stageId", s.title as stage, c.at, c.change, c.before, c.after, c.closes_before as "closesBefore",
      c.closes_after as "closesAfter",
      c.reason, p.name as by
    from processes.stage_change c join processes.stage s on s.id = c.stage_id left join people.person p on p.id = c.by
    where ${stageId ? sql`c.stage_id = ${stageId}` : sql`s.process_id = ${processId}`}
    order by c.at desc, c.id desc`.execute(db);
  return rows;
}
