import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A role that nobody else holds there: it has to go to somebody before this person leaves. */
export interface SoleRole {
  readonly role: "administrator" | "manager";
  readonly structureId: string | null;
  readonly structure: string | null;
}

export async function listOnlyHeld(db: Db, personId: string): Promise<SoleRole[]> {
  const { rows } = await sql<SoleRole>`
    select mine.role, s.id as "structureId", s.name as structure
    from people.role_grant mine left join people.structure s on mine.scope_kind = 'structure' and s.id::text = mine.scope_id
    where mine.person_id = ${personId} and mine.role in ('administrator', 'manager')
      and mine.revoked_at is null and (mine.ends_at is null or mine.ends_at > now())
      and not exists (
        select from people.role_grant other join people.person p on p.id = other.person_id
        where other.role = mine.role and other.scope_kind = mine.scope_kind and other.scope_id is not distinct from mine.scope_id
          and other.person_id <> mine.person_id and other.revoked_at is null and (other.ends_at is null or other.ends_at > now())
          and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id))
    order by mine.role, s.name`.execute(db);
  return rows;
}
