import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { daysBack } from "../mediation.ts";

interface Gap {
  readonly placeId: string;
  /** The first day of which nothing is noted. */
  readonly from: string;
  /** The last day on which acts of that day can still be noted. */
  readonly until: string;
}

/** Days without an act before somebody is reminded: a long weekend is none. */
const quietDays = 4;

/** Of these places, those that note and have noted nothing for days, while it still can be. */
export async function findGaps(db: Db, placeIds: readonly string[], today: string): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    select g.place_id as "placeId", g.last + 1 as "from", g.last + 1 + ${daysBack}::int as until
    from (select place_id, max(day) as last from mediation.act where place_id = any(${[...placeIds]}::uuid[]) and undone_at is null group by place_id) g
    where g.last <= ${today}::date - ${quietDays}::int and g.last + 1 + ${daysBack}::int >= ${today}::date order by g.last, g.place_id`.execute(db);
  return rows;
}
