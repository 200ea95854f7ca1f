import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface DrawnShapes {
  readonly communes: number;
  readonly contours: number;
  readonly zones: number;
}

/** How many communes have their official contour, and how many priority neighbourhoods are known. */
export async function countDrawn(db: Db): Promise<DrawnShapes> {
  const { rows } = await sql<DrawnShapes>`
    select count(*) as communes, count(*) filter (where exists (select from territory.contour o where o.commune_code = c.code)) as contours,
           (select count(*) from territory.zone where kind = 'qpv') as zones
    from territory.commune c where c.member_until is null or c.member_until > now()`.execute(db);
  return rows[0]!;
}
