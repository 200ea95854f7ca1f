import { sql } from "kysely";

import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Asks } from "./conditions/ask.query.ts";
import { power } from "./keeper.ts";
import type { Audience } from "./resource.ts";
import { isMember, isOpenTo, resourceTables } from "./resources.query.ts";
import type { Of } from "./whom.ts";

/** A structure that somebody belongs to, or that a host names. */
export interface NamedStructure {
  readonly id: string;
  readonly name: string;
}

/** Those for which this person may book, by name. */
export async function findOwnStructures(db: Db, personId: string): Promise<NamedStructure[]> {
  const { rows } = await sql<NamedStructure>`
    select distinct s.id, s.name from people.role_grant g join people.structure s on g.scope_kind = 'structure' and s.id::text = g.scope_id
    where ${isMember(personId)} order by s.name, s.id`.execute(db);
  return rows;
}

/** What is said of a resource as to who books it. */
interface AudienceRules {
  readonly id: string;
  readonly audience: Audience;
  readonly guests: boolean;
}

/** `stranger`: they do not belong to the structure; `closed`: one of these is not for them. Asked while what is booked is held. */
export async function findBar(
  trx: Db,
  { personId, structureId, madeFor }: Of,
  resources: Iterable<AudienceRules>,
  asks: Asks,
): Promise<"stranger" | "closed" | null> {
  if (structureId !== null && !(await belongs(trx, personId, structureId))) return "stranger";
  const all = [...resources];
  if (madeFor === "guest" && !all.every(({ guests }) => guests)) return "closed";
  const apart = all.filter(({ audience }) => audience !== "everybody").map(({ id }) => id);
  if (apart.length === 0) return null;
  const { rows } = await sql<{ placeId: string; communeCode: string }>`
    select distinct r.place_id as "placeId", p.commune_code as "communeCode" from ${resourceTables}
    where r.id = any(${apart}::uuid[]) and not ${isOpenTo(personId)}`.execute(trx);
  for (const { placeId, communeCode } of rows)
    if (!personId || !(await keepsPlace(trx, asks, personId, { place: placeId, commune: communeCode }))) return "closed";
  return null;
}

async function belongs(trx: Db, personId: string | null, structureId: string): Promise<boolean> {
  if (personId === null) return false;
  const { rows } = await sql`
    select from people.role_grant g where g.scope_kind = 'structure' and g.scope_id = ${structureId} and ${isMember(personId)} limit 1`.execute(trx);
  return rows.length > 0;
}

/** By the roles that they hold now. */
async function keepsPlace(trx: Db, { offers }: Asks, personId: string, where: { readonly place: string; readonly commune: string }): Promise<boolean> {
  const { powers } = offers;
  return powers !== undefined && (await listHolders(trx, { powers }, power, where)).some((holder) => holder.personId === personId);
}
