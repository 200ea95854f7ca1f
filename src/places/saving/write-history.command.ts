import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Change {
  readonly place_id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** The name of an import's source, or the capacity in which somebody wrote (`authorSources`). */
  readonly source: string;
  readonly reason: string | null;
  readonly author_id?: string | null;
}

/** Whoever writes lines about a place has locked its row: the lines of a place are in the order of their numbers. */
export async function writeChanges(trx: Db, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into places.change (place_id, field, before, after, source, reason, author_id)
    select place_id, field, before, after, source, reason, author_id
    from json_to_recordset(${JSON.stringify(changes)}::json)
      as c (place_id uuid, field text, before jsonb, after jsonb, source text, reason text, author_id uuid)`.execute(trx);
}
