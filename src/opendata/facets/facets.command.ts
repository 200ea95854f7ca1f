import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { countedFrom } from "./facets.ts";

/** Of rows that were just written with these facets: which columns they are, and how many rows have each value that many have. */
export async function keepFacets(trx: Db, id: string, facets: readonly string[]): Promise<void> {
  await sql`
    update opendata.collection set facets = ${facets}::text[],
      rows = (select count(*)::integer from opendata.record where collection = ${id} and row is not null) where id = ${id}`.execute(trx);
  await sql`delete from opendata.facet_value where collection = ${id}`.execute(trx);
  if (facets.length === 0) return;
  await sql`
    insert into opendata.facet_value (collection, field, value, rows)
    select ${id}, f.name, v.value, count(*)::integer
    from opendata.record r cross join lateral (values (1, r.facet_1), (2, r.facet_2), (3, r.facet_3), (4, r.facet_4)) as v (at, value)
    join unnest(${facets}::text[]) with ordinality as f (name, at) on f.at = v.at
    where r.collection = ${id} and r.row is not null group by f.name, v.value having count(*) >= ${countedFrom}`.execute(trx);
}
