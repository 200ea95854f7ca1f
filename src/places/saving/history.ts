import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Change {
  readonly place_id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string;
  readonly reason: string | null;
}

export async function writeChanges(trx: Db, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into places.change (place_id, field, before, after, source, reason)
    select place_id, field, before, after, source, reason
    from json_to_recordset(${JSON.stringify(changes)}::json)
      as c (place_id uuid, field text, before jsonb, after jsonb, source text, reason text)`.execute(trx);
}
