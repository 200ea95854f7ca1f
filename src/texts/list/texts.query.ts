import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { TextState } from "../text.ts";

interface TextLine {
  readonly slug: string;
  readonly title: string;
  readonly state: TextState;
  readonly version: number;
  readonly stage: string;
}

/** Drafts for the team alone. */
export async function listTexts(db: Db, processId: string, { team, stage }: { team: boolean; stage: string | null }): Promise<TextLine[]> {
  const { rows } = await sql<TextLine>`
    select t.slug, t.title, t.state, t.version, s.title as stage
    from texts.text t join processes.stage s on s.id = t.stage_id
    where t.process_id = ${processId} and (${team}::boolean or t.state <> 'draft') and (${stage}::text is null or t.stage_id::text = ${stage})
    order by s.position, t.created_at, t.id`.execute(db);
  return rows;
}
