import { sql } from "kysely";

import { smallestTable } from "#engines/disclosure/small-cells.ts";
import type { Db } from "#platform/db/db.ts";
import type { Fact, UnitFact } from "./tables.ts";

/** Acts of these days at one place, added up. */
export async function readFacts(db: Db, { placeId, from, until }: { placeId: string; from: string; until: string }): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select to_char(day, 'YYYY-MM') as month, (date_trunc('week', day::timestamp))::date as week, need, age, outcome, count(*)::int as acts, sum(minutes)::int as minutes
    from mediation.act where undone_at is null and day between ${from}::date and ${until}::date and place_id = ${placeId}::uuid
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

/** Acts of whole months at all places, added up by month and unit. `from`: null for the first day there is. */
export async function readUnitFacts(db: Db, { from, until }: { from: string | null; until: string }): Promise<UnitFact[]> {
  const { rows } = await sql<UnitFact>`
    select month, unit, '' as week, need, age, outcome, count(*)::int as acts, sum(minutes)::int as minutes
    from (
      select to_char(a.day, 'YYYY-MM') as month, a.need, a.age, a.outcome, a.minutes,
        case when count(*) over (partition by a.place_id, to_char(a.day, 'YYYY-MM')) >= ${smallestTable} then a.place_id::text else p.commune_code::text end as unit
      from mediation.act a join places.place p on p.id = a.place_id
      where a.undone_at is null and a.day <= ${until}::date and (${from}::date is null or a.day >= ${from}::date)) noted
    group by 1, 2, 4, 5, 6`.execute(db);
  return rows;
}

/** Places at which an act of these days was noted. */
export async function countPlaces(db: Db, from: string, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct place_id)::int as count from mediation.act where undone_at is null and day between ${from}::date and ${until}::date`.execute(db);
  return rows[0]!.count;
}
