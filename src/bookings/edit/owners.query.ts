import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keptBy } from "../keeper.ts";

/** A place at which somebody says what can be booked, or a resource of it that another may contain. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** Published places that this person keeps, by name. */
export async function findKeptPlaces(db: Db, someone: Visitor): Promise<Choosable[]> {
  const { all, communes, places } = keptBy(someone);
  const { rows } = await sql<Choosable>`
    select p.id, p.name from places.place p
    where p.status = 'published' and p.stage in ('opening', 'rooted')
      and (${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or p.id = any(${[...places]}::uuid[]))
    order by p.name collate "fr-x-icu", p.id limit 3000`.execute(db);
  return rows;
}

/** What else is booked at the place: what this one may contain. */
export async function findSiblings(db: Db, placeId: string, but: string | null): Promise<Choosable[]> {
  const { rows } = await sql<Choosable>`
    select id, name from bookings.resource where place_id = ${placeId} and state <> 'withdrawn' and id is distinct from ${but}::uuid
    order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}
