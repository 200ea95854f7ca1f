import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Findings } from "../analyse/findings.ts";

export interface KeptAnalysis {
  readonly findings: Findings;
  readonly madeAt: Date;
}

/** The last calculation; null before the first. */
export async function findAnalysis(db: Db, conversationId: string): Promise<KeptAnalysis | null> {
  const { rows } = await sql<KeptAnalysis>`
    select findings, made_at as "madeAt" from opinions.analysis where conversation_id = ${conversationId}`.execute(db);
  return rows[0] ?? null;
}
