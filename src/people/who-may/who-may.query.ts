import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** How many people hold each role now. A role that nobody holds is absent. */
export async function countHolders(db: Db): Promise<Map<string, number>> {
  const { rows } = await sql<{ role: string; count: number }>`
    select role, count(distinct person_id) as count
    from people.role_grant g join people.person p on p.id = g.person_id
    where g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) and p.erasure_asked_at is null and p.erased_at is null
    group by role`.execute(db);
  return new Map(rows.map(({ role, count }) => [role, count]));
}
