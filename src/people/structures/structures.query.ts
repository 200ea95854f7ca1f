import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { Db } from "#platform/db/db.ts";
import type { Where } from "#platform/web/visitor.ts";

export type Structure = NonNullable<Awaited<ReturnType<typeof findStructure>>>;

export async function findStructure(db: Db, id: string) {
  if (!isUuid(id)) return null;
  const row = await db
    .selectFrom("people.structure")
    .select(["id", "name", "kind", "siret", "rna", "commune_code", "address", "postal_code", "website", "version", "updated_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Where a structure stands, for `can(visitor, power, where)`. */
export const whereIs = ({ id, commune_code }: { id: string; commune_code: string | null }): Where => ({ structure: id, commune: commune_code });

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly function: string;
  readonly since: Date;
  readonly manager: boolean;
}

/** Those whose role there runs today; managers first. */
export async function listMembers(db: Db, structureId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select p.id, p.name, m.function, m.since, bool_or(g.role = 'manager') as manager
    from people.membership m
    join people.person p on p.id = m.person_id
    join people.role_grant g on g.person_id = m.person_id and g.scope_kind = 'structure' and g.scope_id = m.structure_id::text
    where m.structure_id = ${structureId} and g.role in ('member', 'manager') and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
      and p.erasure_asked_at is null and p.erased_at is null
    group by p.id, m.structure_id, m.person_id
    order by manager desc, p.name collate "fr-x-icu"`.execute(db);
  return rows;
}
