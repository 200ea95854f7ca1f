import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Members and years whose kept sums are not those of their confirmed contributions, counted anew: none, ever. */
export async function findWrongSums(db: Db): Promise<unknown[]> {
  const { rows } = await sql`
    with counted as (
      select member_id, extract(year from done_on)::int as year, count(*)::int as contributions, coalesce(sum(quantity) filter (where kind <> 'equipment'), 0)::int as minutes,
        coalesce(sum(quantity) filter (where kind <> 'equipment' and not paid), 0)::int as unpaid, coalesce(sum(quantity) filter (where kind = 'equipment'), 0)::int as days,
        sum(value)::int as value
      from network.contribution where state = 'confirmed' group by 1, 2),
      kept as (
        select member_id, year::int, contributions, minutes::int, unpaid::int, days::int, value::int from network.given_year
        where (contributions, minutes, unpaid, days, value) <> (0, 0, 0, 0, 0))
    (table counted except table kept) union all (table kept except table counted)`.execute(db);
  return rows;
}
