import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Selection } from "./selection.form.ts";

/** What the person declared at the check step. */
export interface DraftFacts {
  readonly commune?: string;
  readonly tie?: string;
  readonly age?: boolean;
}

interface Draft extends Selection {
  readonly facts: DraftFacts;
  readonly checkedAt: Date | null;
}

export async function findDraft(db: Db, voteId: string, personId: string): Promise<Draft | null> {
  const { rows } = await sql<Draft>`
    select choices, points, facts, checked_at as "checkedAt" from budgets.draft where vote_id = ${voteId} and person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}
