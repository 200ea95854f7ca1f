import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Call, findCalls, isPublic } from "../calls.query.ts";

export const findPublicCalls = (db: Db): Promise<Call[]> => findCalls(db, isPublic, sql`order by c.published_at, c.id`);

/** When a published call, or an edition of it, became what it is; by call. */
export async function listEditionTimes(db: Db): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ id: string; at: Date }>`
    select c.id, greatest(c.published_at, max(e.at)) as at from calls.call c join calls.edition e on e.call_id = c.id where ${isPublic} group by c.id`.execute(
    db,
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}
