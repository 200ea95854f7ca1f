import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keptBy } from "../keeper.ts";

/** A place at which somebody says what can be booked, or a resource of it that another may contain. */
export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/**
 * Open places that this person keeps, first those where something can be booked, by name: those that are theirs, those of an officer's communes where something can be booked already,
 * and the one that is asked for. An officer of the metropolis keeps thousands: they come from the page of one.
 */
export async function findKeptPlaces(db: Db, someone: Visitor, asked: string | null): Promise<Choosable[]> {
  const { all, communes, places } = keptBy(someone);
  const wanted = asked !== null && isUuid(asked) ? asked : null;
  const { rows } = await sql<Choosable>`
    select p.id, p.name from places.place p
    where p.status = 'published' and p.stage in ('opening', 'rooted')
      and (p.id = any(${[...places]}::uuid[])
        or ((${all}::boolean or p.commune_code = any(${[...communes]}::text[]))
          and (p.id = ${wanted}::uuid or exists (select from bookings.resource r where r.place_id = p.id))))
    order by exists (select from bookings.resource r where r.place_id = p.id) desc, p.name collate "fr-x-icu", p.id`.execute(db);
  return rows;
}

/** What else is booked at the place: what this one may contain. */
export async function findSiblings(db: Db, placeId: string, but: string | null): Promise<Choosable[]> {
  const { rows } = await sql<Choosable>`
    select id, name from bookings.resource where place_id = ${placeId} and state <> 'withdrawn' and id is distinct from ${but}::uuid
    order by name collate "fr-x-icu", id`.execute(db);
  return rows;
}
