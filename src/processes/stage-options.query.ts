import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StageKind } from "./stage.ts";

export interface StageOption {
  readonly id: string;
  readonly title: string;
}

/** The stages of a process in which a text, a questionnaire or a meeting can stand. */
export async function listStagesOf(db: Db, processId: string, kind: StageKind): Promise<StageOption[]> {
  const { rows } = await sql<StageOption>`
    select id, title from processes.stage where process_id = ${processId} and kind = ${kind} order by position`.execute(db);
  return rows;
}
