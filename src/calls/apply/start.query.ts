import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** The application of this person's from which another can take over most: the one they changed last, of which something is told. */
export async function findEarlier(db: Db, personId: string, but: string | null): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select a.id from calls.application a join calls.author w on w.application_id = a.id
    where w.person_id = ${personId} and w.role in ('lead', 'writer') and a.structure_name <> '' and a.id is distinct from ${but}::uuid
    order by a.changed_at desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

interface Structure {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly communeCode: string | null;
}

/** The structure of which this person is the manager, else a member; the oldest role where there are several. */
export async function findManagedStructure(db: Db, personId: string): Promise<Structure | null> {
  const { rows } = await sql<Structure>`
    select s.id, s.name, s.kind, s.siret, s.rna, s.commune_code as "communeCode"
    from people.role_grant g join people.structure s on s.id = g.scope_id::uuid
    where g.person_id = ${personId} and g.scope_kind = 'structure' and g.role in ('manager', 'member') and g.revoked_at is null
    order by g.role, g.granted_at limit 1`.execute(db);
  return rows[0] ?? null;
}

interface HostedPlace {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
  readonly communeCode: string;
}

/** The place of the directory that this person hosts; the one they have hosted longest where there are several. */
export async function findHostedPlace(db: Db, personId: string): Promise<HostedPlace | null> {
  const { rows } = await sql<HostedPlace>`
    select p.id, p.name, p.summary, p.commune_code as "communeCode"
    from people.role_grant g join places.place p on p.id = g.scope_id::uuid
    where g.person_id = ${personId} and g.scope_kind = 'place' and g.role = 'host' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
      and p.status <> 'suspended' order by g.granted_at limit 1`.execute(db);
  return rows[0] ?? null;
}
