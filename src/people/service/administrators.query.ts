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

/** Agents of the metropolis, and of how many communes there is one. */
export async function countAgents(db: Db): Promise<{ metropolis: number; communes: number }> {
  const { rows } = await sql<{ metropolis: number; communes: number }>`
    select count(distinct g.person_id) filter (where g.scope_kind = 'metropolis') as metropolis,
           count(distinct g.scope_id) filter (where g.scope_kind = 'commune') as communes
    from people.role_grant g join people.person p on p.id = g.person_id
    where g.role = 'agent' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()) and p.erased_at is null`.execute(db);
  return rows[0]!;
}
