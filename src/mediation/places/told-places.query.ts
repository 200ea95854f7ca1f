import { sql } from "kysely";

import { smallestTable } from "#engines/disclosure/small-cells.ts";
import type { Db } from "#platform/db/db.ts";

export interface PlaceWithFigures {
  readonly id: string;
  readonly name: string;
  readonly communeCode: string;
  /** "2026-10": the last whole month of which there are figures. */
  readonly month: string;
}

/** Places of these communes with a month, until that day, of enough acts for its figures to be shown. That one noted fewer is told to nobody. */
export async function findToldPlaces(
  db: Db,
  { all, communes, until }: { all: boolean; communes: readonly string[]; until: string },
): Promise<PlaceWithFigures[]> {
  const { rows } = await sql<PlaceWithFigures>`
    with told as (
      select place_id, to_char(day, 'YYYY-MM') as month from mediation.act where undone_at is null and day <= ${until}::date
      group by 1, 2 having count(*) >= ${smallestTable})
    select p.id, p.name, p.commune_code as "communeCode", max(told.month) as month from told join places.place p on p.id = told.place_id
    where p.status = 'published' and (${all}::boolean or p.commune_code = any(${[...communes]}::text[]))
    group by p.id, p.name, p.commune_code order by p.name collate "fr-x-icu", p.id`.execute(db);
  return rows;
}
