import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Agents of the metropolis, and of how many communes there is one. */
export async function countAgents(db: Db): Promise<{ metropolis: number; communes: number }> {
  const { rows } = await sql<{ metropolis: number; communes: number }>`
    select count(distinct g.person_id) filter (where g.scope_kind = 'metropolis') as metropolis,
           count(distinct g.scope_id) filter (where g.scope_kind = 'commune') as communes
    from people.role_grant g join people.person p on p.id = g.person_id
    where g.role = 'agent' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) and p.erased_at is null`.execute(db);
  return rows[0]!;
}
