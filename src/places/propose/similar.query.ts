import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface SimilarPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  readonly commune_code: string;
}

interface PlaceDescription {
  readonly name: string;
  readonly address?: string | undefined;
  /** Null while the commune is not chosen. */
  readonly commune: string | null;
}

const shown = 5;

/** Published places that may be the one described: a name alike, or the same address in the same commune. The likest first. */
export async function findSimilar(db: Db, { name, address = "", commune }: PlaceDescription): Promise<SimilarPlace[]> {
  if (name.trim().length < 3) return [];
  // The index on `folded` finds candidates of the whole metropolis; those of the commune are few enough to be compared one by one.
  const { rows } = await sql<SimilarPlace>`
    with asked as (select platform.fold(${name}) as name, platform.fold(${address}) as address),
    near as (
      select p.id, p.slug, p.name, p.address, p.commune_code, similarity(platform.fold(p.name), asked.name) as likeness,
        asked.address <> '' and platform.fold(p.address) = asked.address and p.commune_code = ${commune} as same_address
      from places.place p, asked
      where p.status = 'published' and (p.commune_code = ${commune} or asked.name <% p.folded))
    select id, slug, name, address, commune_code from near
    where likeness >= case when commune_code = ${commune} then 0.4 else 0.6 end or same_address
    order by likeness desc, name collate "fr-x-icu", id limit ${shown}`.execute(db);
  return rows;
}
