import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Link } from "../walk/walk.query.ts";

/** All that hold, the latest first. */
export const links: RawBuilder<Link> = sql<Link>`
  select json_build_object('kind', from_kind, 'id', from_id) as "from", relation, json_build_object('kind', to_kind, 'id', to_id) as "to",
    reason, reasons, day
  from thread.link where removed_at is null order by day desc, added_at desc, id`;

export async function findLatest(db: Db, limit: number): Promise<Link[]> {
  return (await sql<Link>`${links} limit ${limit}`.execute(db)).rows;
}
