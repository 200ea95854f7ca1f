import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Closing } from "./open-state.ts";

export interface KnownClosing extends Closing {
  readonly id: string;
}

/** All of a place's exceptional closings, the soonest first. `until` is the first day open again. */
export async function findClosings(db: Db, placeId: string): Promise<KnownClosing[]> {
  const { rows } = await sql<KnownClosing>`
    select id, lower(during)::text as "from", upper(during)::text as until, reason
    from places.closing where place_id = ${placeId} order by during`.execute(db);
  return rows;
}
