import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface OwnStructure {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly manager: boolean;
  /** Requests that wait for an answer; 0 for those who do not give it. */
  readonly waiting: number;
}

/** The structures that this person belongs to, by name. */
export async function listOwnStructures(db: Db, personId: string): Promise<OwnStructure[]> {
  const { rows } = await sql<OwnStructure>`
    select s.id, s.name, m.function, bool_or(g.role = 'manager') as manager,
      case when bool_or(g.role = 'manager') then (
        select count(*) from people.join_request r where r.structure_id = s.id and r.answered_at is null) else 0 end as waiting
    from people.membership m
    join people.structure s on s.id = m.structure_id
    join people.role_grant g on g.person_id = m.person_id and g.scope_kind = 'structure' and g.scope_id = s.id::text
    where m.person_id = ${personId} and g.role in ('member', 'manager') and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
    group by s.id, m.structure_id, m.person_id
    order by s.name collate "fr-x-icu"`.execute(db);
  return rows;
}

/** Those that they asked to join and that have not answered. */
export function listAskedStructures(db: Db, personId: string) {
  return db
    .selectFrom("people.join_request as r")
    .innerJoin("people.structure as s", "s.id", "r.structure_id")
    .select(["s.id", "s.name"])
    .where("r.person_id", "=", personId)
    .where("r.answered_at", "is", null)
    .execute();
}
