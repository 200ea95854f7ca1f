import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keptBy } from "../keeper.ts";

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/**
 * Published places that this person keeps, by name: their own, those of an officer's communes where something is taught or booked already, and
 * the one that is asked for.
 */
export async function findKeptPlaces(db: Db, someone: Visitor, asked: string | null): Promise<Choosable[]> {
  const { all, communes, places } = keptBy(someone);
  const wanted = asked !== null && isUuid(asked) ? asked : null;
  const { rows } = await sql<Choosable>`
    select p.id, p.name from places.place p
    where p.status = 'published' and (p.id = any(${[...places]}::uuid[])
      or ((${all}::boolean or p.commune_code = any(${[...communes]}::text[]))
        and (p.id = ${wanted}::uuid or exists (select from trainings.module m where m.place_id = p.id)
          or exists (select from bookings.resource r where r.place_id = p.id and r.kind = 'machine'))))
    order by p.name collate "fr-x-icu", p.id`.execute(db);
  return rows;
}

/** Modules that one of this place may build upon, or a machine of it ask for: its own and those of the metropolis, by title. */
export async function findOfferedAt(db: Db, placeId: string | null, but: string | null = null): Promise<Choosable[]> {
  const { rows } = await sql<Choosable>`
    select m.id, m.title as name from trainings.module m
    where m.state <> 'withdrawn' and m.id is distinct from ${but}::uuid and (m.place_id is null or m.place_id = ${placeId}::uuid)
    order by m.title collate "fr-x-icu", m.id`.execute(db);
  return rows;
}
