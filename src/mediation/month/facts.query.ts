import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Fact } from "./tables.ts";

/** Acts of these days, of one place or of all, added up. */
export async function readFacts(db: Db, { placeId, from, until }: { placeId: string | null; from: string; until: string }): Promise<Fact[]> {
  const { rows } = await sql<Fact>`
    select to_char(day, 'YYYY-MM') as month, (date_trunc('week', day::timestamp))::date as week, need, age, outcome, count(*)::int as acts, sum(minutes)::int as minutes
    from mediation.act
    where undone_at is null and day between ${from}::date and ${until}::date and (${placeId}::uuid is null or place_id = ${placeId}::uuid)
    group by 1, 2, 3, 4, 5`.execute(db);
  return rows;
}

/** Places at which an act of these days was noted. */
export async function countPlaces(db: Db, from: string, until: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct place_id)::int as count from mediation.act where undone_at is null and day between ${from}::date and ${until}::date`.execute(db);
  return rows[0]!.count;
}
