import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { keptBy } from "../keeper.ts";
import type { Offer } from "../offer.ts";
import { type Owner, ownerValue } from "../owner.ts";

/** Places of this person by name, then communes; with that of the offer itself, whoever edits it. */
export async function findOwners(db: Db, someone: Visitor, of: Offer | null): Promise<Owner[]> {
  const { all, communes, places } = keptBy(someone);
  const { rows } = await sql<{ id: string; name: string; commune: string }>`
    select id, name, commune_code as commune from places.place
    where (id = any(${[...places]}::uuid[]) and status = 'published') or id = ${of?.placeId ?? null} order by name collate "fr-x-icu", id`.execute(db);
  const territory = await readTerritory(db);
  const known = territory.communes.filter(({ code }) => all || communes.includes(code) || (of !== null && of.placeId === null && of.communeCode === code));
  return [...rows.map(({ id, name, commune }) => ({ ...at(id, commune), name })), ...known.map(({ code, name }) => ({ ...at(null, code), name }))];
}

const at = (placeId: string | null, communeCode: string) => ({ placeId, communeCode, value: ownerValue({ placeId, communeCode }) });
