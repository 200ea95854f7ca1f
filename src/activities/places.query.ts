import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps, keptBy } from "./keeper.ts";

export interface KeptPlace {
  readonly placeId: string;
  readonly slug: string;
  readonly name: string;
  readonly communeCode: string;
  readonly published: boolean;
}

/**
 * The place of an act, for whoever keeps what happens there.
 * @throws NotFound for one that they may not even see; Forbidden where somebody else keeps it.
 */
export async function findKeptPlace(db: Db, slug: string, someone: Visitor): Promise<KeptPlace> {
  const { rows } = await sql<KeptPlace>`
    select p.id as "placeId", p.slug, p.name, p.commune_code as "communeCode", p.status = 'published' as published
    from places.place p where p.slug = ${slug} and p.status <> 'merged'`.execute(db);
  const [place] = rows;
  const mine = place !== undefined && keeps(someone, place);
  if (!place || (!place.published && !mine)) throw new NotFound();
  if (!mine) throw new Forbidden();
  return place;
}

export interface Choosable {
  readonly id: string;
  readonly name: string;
}

/** Published places that this person keeps, by name: their own, those of an officer where something happens already, and the one that is asked for. */
export async function findKeptPlaces(db: Db, someone: Visitor, asked: string | null): Promise<Choosable[]> {
  const { all, communes, places } = keptBy(someone);
  const wanted = asked !== null && isUuid(asked) ? asked : null;
  const { rows } = await sql<Choosable>`
    select p.id, p.name from places.place p
    where p.status = 'published' and (p.id = any(${[...places]}::uuid[])
      or ((${all}::boolean or p.commune_code = any(${[...communes]}::text[]))
        and (p.id = ${wanted}::uuid or exists (select from activities.activity a where a.place_id = p.id))))
    order by p.name collate "fr-x-icu", p.id`.execute(db);
  return rows;
}
