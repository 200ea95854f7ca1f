import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { JuryRecordContent } from "./record.ts";

export interface JuryRecord {
  readonly number: number;
  readonly publishedAt: Date;
  /** Why it was published again. */
  readonly why: string | null;
  readonly content: JuryRecordContent;
}

/** The records of a jury, the last one first: it counts. */
export async function readRecords(db: Db, stageId: string): Promise<JuryRecord[]> {
  const { rows } = await sql<JuryRecord>`
    select number, published_at as "publishedAt", why, content from ideas.jury_record where stage_id = ${stageId} order by number desc`.execute(db);
  return rows;
}

export interface ProposalName {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
}

/** Titles of ranked proposals as they are today. */
export async function nameProposals(db: Db, processId: string): Promise<ReadonlyMap<string, ProposalName>> {
  const { rows } = await sql<ProposalName>`
    select id, number, slug, title from ideas.proposal p where process_id = ${processId}
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
