import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { keptBy } from "../keeper.ts";
import type { Offer } from "../offer.ts";
import { type Owner, ownerValue } from "../owner.ts";

/** Somebody runs it, and says by themselves what is to let there. */
const hosted = sql<boolean>`exists (select from people.role_grant g
  where g.role = 'host' and g.scope_kind = 'place' and g.scope_id = p.id::text and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly commune: string;
  readonly own: boolean;
}

/** Places of this person by name, those of an officer's communes that nobody hosts, then communes; with that of the offer itself, whoever edits it. */
export async function findOwners(db: Db, someone: Visitor, of: Offer | null): Promise<Owner[]> {
  const { all, communes, places } = keptBy(someone);
  const before = of?.placeId ?? null;
  const own = sql<boolean>`(p.id = any(${before === null ? [...places] : [...places, before]}::uuid[]))`;
  const theirs = sql<boolean>`((${all}::boolean or p.commune_code = any(${[...communes]}::text[])) and not ${hosted})`;
  const { rows } = await sql<Row>`
    select p.id, p.name, p.commune_code as commune, ${own} as own from places.place p
    where (p.status = 'published' and (${own} or ${theirs})) or p.id = ${before}::uuid
    order by p.name collate "fr-x-icu", p.id`.execute(db);
  const territory = await readTerritory(db);
  const named = ({ name, commune }: Row) => `${name} (${territory.communeByCode(commune)?.commune.name ?? commune})`;
  const known = territory.communes.filter(({ code }) => all || communes.includes(code) || (of !== null && of.placeId === null && of.communeCode === code));
  return [
    ...rows.map((row) => ({ ...at(row.id, row.commune), name: row.own ? row.name : named(row), group: row.own ? ("own" as const) : ("unhosted" as const) })),
    ...known.map(({ code, name }) => ({ ...at(null, code), name, group: "commune" as const })),
  ];
}

const at = (placeId: string | null, communeCode: string) => ({ placeId, communeCode, value: ownerValue({ placeId, communeCode }) });
