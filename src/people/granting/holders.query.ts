import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { covers, type Where } from "#platform/web/visitor.ts";

export interface Holder {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
}

/** Codes of the communes that somebody may act for: a role of that commune, now. A role of the whole metropolis does not count. */
export async function listHeldCommunes(db: Db, offers: AllOffers, power: string): Promise<Set<string>> {
  const holders = offers.powers.find(({ name }) => name === power)?.holders ?? [];
  if (!Array.isArray(holders)) return new Set();
  const { rows } = await sql<{ code: string | null }>`
    select distinct g.scope_id as code from people.role_grant g join people.person p on p.id = g.person_id
    where g.scope_kind = 'commune' and g.role = any(${holders}) and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
      and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id)`.execute(db);
  return new Set(rows.flatMap(({ code }) => code ?? []));
}

/** Who may do that there: whom to tell that there is something to do. Each person once. */
export async function listHolders(db: Db, offers: Pick<AllOffers, "powers">, power: string, where: Where): Promise<Holder[]> {
  const holders = offers.powers.find(({ name }) => name === power)?.holders ?? [];
  if (!Array.isArray(holders)) return [];
  const { rows } = await sql<Holder & { kind: string; id: string | null }>`
    select g.person_id as "personId", p.name, g.role, g.scope_kind as kind, g.scope_id as id
    from people.role_grant g join people.person p on p.id = g.person_id
    where g.role = any(${holders}) and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
      and p.erasure_asked_at is null and p.erased_at is null and not people.is_blocked(p.id)
    order by g.granted_at`.execute(db);
  const there = rows.filter(({ kind, id }) => covers({ kind, id }, where));
  return [...new Map(there.map(({ personId, name, role }) => [personId, { personId, name, role }])).values()];
}
