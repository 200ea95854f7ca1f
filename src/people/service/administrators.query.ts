import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Who administers the house today, and how many of them can present two factors. */
export async function countAdministrators(db: Db): Promise<{ all: number; protected: number }> {
  const { rows } = await sql<{ all: number; protected: number }>`
    select count(*) as all, count(*) filter (where exists (select from people.two_factor f where f.person_id = p.id)
                                                or exists (select from people.passkey k where k.person_id = p.id)) as protected
    from people.person p
    where p.erased_at is null and p.erasure_asked_at is null and exists (
      select from people.role_grant g where g.person_id = p.id and g.role = 'administrator' and g.scope_kind = 'metropolis'
        and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))`.execute(db);
  return rows[0]!;
}
