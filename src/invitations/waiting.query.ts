import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** How many are invited to the seats of one thing and have not answered yet. */
export async function countWaiting(db: Db, { kind }: { readonly kind: string }, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from invitations.invitation where scope_kind = ${kind} and scope_id = ${id} and state = 'open' and expires_at > now()`.execute(
    db,
  );
  return rows[0]!.n;
}
